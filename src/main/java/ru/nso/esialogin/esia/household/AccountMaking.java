package ru.nso.esialogin.esia.household;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Hurdle;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.NameComparison.PartMatch;

/**
 * The making of an account for the child at ЕСИА: whether it is under way, and everything known to stop it (the
 * catalogue, C2–C5 and E13–E15). Each hurdle closes a gate of its own, so that the login works only when all are gone.
 *
 * @param hurdles what stops it; none when no account is being made
 * @param gmail mailboxes of Gmail named for the child's account
 * @param certificate what is known of the certificate of the child for whom the account is made
 */
public record AccountMaking(Set<Hurdle> hurdles, List<EmailAddress> gmail, Certificate certificate) {
    private static final Set<String> GMAIL_DOMAINS = Set.of("gmail.com", "googlemail.com");

    /** Symptoms of making a child's account that close the child's login (rulings: Symptoms that close a gate). */
    private static final List<Symptom> SYMPTOMS = List.of(
            Symptom.PASSWORD_STEP,
            Symptom.ACCOUNT_CREATION_REFUSED,
            Symptom.CHILD_ACCOUNT_CONTACT_IN_USE,
            Symptom.CHECK_NOT_FINISHED);

    /** Copies the collections. */
    public AccountMaking {
        hurdles = Set.copyOf(hurdles);
        gmail = List.copyOf(gmail);
    }

    /** What is known of the child's birth certificate. */
    public enum Certificate {
        FOREIGN,
        /** Of several children one has a foreign certificate, and nobody told whose account is made. */
        PERHAPS_FOREIGN,
        RUSSIAN,
        UNKNOWN
    }

    /** Whether an account for the child is being made and not ready, so that the child's login is judged. */
    public static boolean isUnderWay(LoginCase login) {
        return login.childAccount().unfinished() || SYMPTOMS.stream().anyMatch(login.attempt()::has);
    }

    /** Reads the making of an account off the facts. */
    public static AccountMaking of(LoginCase login, Household household) {
        List<EmailAddress> gmail = gmail(login);
        Certificate certificate = certificate(children(login, household));
        Set<Hurdle> hurdles = isUnderWay(login) ? hurdles(login, certificate, gmail) : Set.of();
        return new AccountMaking(hurdles, gmail, certificate);
    }

    /** Whether the account is being made and not ready. */
    public boolean underWay() {
        return !hurdles.isEmpty();
    }

    /** Whether this is known to stop it. */
    public boolean isStoppedBy(Hurdle hurdle) {
        return hurdles.contains(hurdle);
    }

    /** Whether the account is not ready and nobody knows why. */
    public boolean isUnexplained() {
        return isStoppedBy(Hurdle.UNEXPLAINED);
    }

    private static Set<Hurdle> hurdles(LoginCase login, Certificate certificate, List<EmailAddress> gmail) {
        ChildAccount account = login.childAccount();
        Set<Hurdle> found = EnumSet.noneOf(Hurdle.class);
        boolean atPassword = account.isAt(Step.PASSWORD) || login.attempt().has(Symptom.PASSWORD_STEP);
        boolean checkPassed = atPassword || account.isAt(Step.CONTACT_CODE);
        boolean parentTooLow = login.identity().role() == Role.PARENT
                && login.account()
                        .level()
                        .value()
                        .filter(level -> level != TrustLevel.CONFIRMED)
                        .isPresent();
        add(found, atPassword, Hurdle.PASSWORD);
        add(found, !gmail.isEmpty(), Hurdle.GMAIL);
        add(found, !checkPassed && certificate == Certificate.FOREIGN, Hurdle.FOREIGN_CERTIFICATE);
        add(found, login.attempt().has(Symptom.CHILD_ACCOUNT_CONTACT_IN_USE), Hurdle.CONTACT_IN_USE);
        add(found, parentTooLow, Hurdle.PARENT_LEVEL);
        add(found, account.isAt(Step.CHECK) || login.attempt().has(Symptom.CHECK_NOT_FINISHED), Hurdle.CHECK);
        // The step alone says that a code is awaited, not that it fails to come, where something else is in the way.
        boolean awaitsCode = account.isAt(Step.CONTACT_CODE)
                && found.isEmpty()
                && account.overcome().isEmpty();
        add(found, awaitsCode || login.attempt().has(Symptom.CODE_NOT_RECEIVED), Hurdle.CODE);
        found.removeAll(account.overcome());
        // Who has overcome what was known to stop it has nothing left that nobody knows.
        add(found, found.isEmpty() && account.overcome().isEmpty(), Hurdle.UNEXPLAINED);
        return found;
    }

    private static void add(Set<Hurdle> found, boolean holds, Hurdle hurdle) {
        if (holds) {
            found.add(hurdle);
        }
    }

    /** The mailbox entered; for a pupil whose account is refused also those ЕСИА holds (rulings: C4). */
    private static List<EmailAddress> gmail(LoginCase login) {
        ChildAccount account = login.childAccount();
        boolean refused =
                login.identity().role() == Role.PUPIL && login.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED);
        boolean nothingNamed = !account.email().isPresent() && !refused;
        if (nothingNamed || account.overcome().contains(Hurdle.GMAIL)) {
            return List.of();
        }
        List<EmailAddress> named = new ArrayList<>(2);
        if (!account.isAt(Step.DONE)) {
            account.email().value().map(EmailField::addresses).ifPresent(named::addAll);
        }
        if (refused) {
            named.addAll(login.account().emails().orElse(List.of()));
        }
        return named.stream()
                .filter(email -> GMAIL_DOMAINS.contains(email.domain().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** The pupil who logs in, or the children of the parent; only those spoken of, where the caller named any. */
    public static List<PupilFile> children(LoginCase login, Household household) {
        if (login.identity().role() == Role.PUPIL) {
            return household.ownFile().map(List::of).orElse(List.of());
        }
        List<PupilFile> family = household.family();
        List<PupilFile> claimed = family.stream()
                .filter(file -> login.children().stream().anyMatch(child -> isMeant(child, file)))
                .toList();
        return claimed.isEmpty() ? family : claimed;
    }

    private static boolean isMeant(ClaimedChild child, PupilFile file) {
        return child.name().compare(file.pupil().name()).first() == PartMatch.AGREE;
    }

    private static Certificate certificate(List<PupilFile> children) {
        boolean anyForeign = false;
        boolean anyOther = false;
        boolean anyUnknown = false;
        for (PupilFile child : children) {
            Certificate of = certificate(child);
            anyForeign |= of == Certificate.FOREIGN;
            anyOther |= of == Certificate.RUSSIAN;
            anyUnknown |= of == Certificate.UNKNOWN;
        }
        if (anyForeign) {
            return anyOther || anyUnknown ? Certificate.PERHAPS_FOREIGN : Certificate.FOREIGN;
        }
        return anyOther && !anyUnknown ? Certificate.RUSSIAN : Certificate.UNKNOWN;
    }

    /** A Russian or consular certificate on any card of the child serves, whatever else stands there. */
    public static Certificate certificate(PupilFile child) {
        Set<IdentityDocument.Type> types = EnumSet.noneOf(IdentityDocument.Type.class);
        for (PersonCard card : child.cards()) {
            card.pupil().documents().orElse(List.of()).stream()
                    .map(IdentityDocument::type)
                    .forEach(types::add);
        }
        if (types.contains(IdentityDocument.Type.BIRTH_CERTIFICATE)
                || types.contains(IdentityDocument.Type.CONSULAR_BIRTH_CERTIFICATE)) {
            return Certificate.RUSSIAN;
        }
        return types.contains(IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE)
                ? Certificate.FOREIGN
                : Certificate.UNKNOWN;
    }
}
