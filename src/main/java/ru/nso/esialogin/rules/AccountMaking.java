package ru.nso.esialogin.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.NameComparison.PartMatch;

/**
 * The making of an account for the child at ЕСИА: whether it is under way, and everything known to stop it (the
 * catalogue, C2–C5 and E13–E15). The rules share it, so that one of them speaks up where no other explains the
 * closed gate.
 *
 * @param underWay whether an account is being made and not ready
 * @param hurdles what is known to stop it
 * @param gmail mailboxes of Gmail named for the child's account
 * @param foreignCertificates where a child of the family stands with a foreign birth certificate and no other
 * @param certificate what is known of the certificate of the child for whom the account is made
 */
public record AccountMaking(
        boolean underWay,
        Set<Hurdle> hurdles,
        List<EmailAddress> gmail,
        List<Standing> foreignCertificates,
        Certificate certificate) {
    private static final Set<String> GMAIL_DOMAINS = Set.of("gmail.com", "googlemail.com");

    /** Copies the collections. */
    public AccountMaking {
        hurdles = Set.copyOf(hurdles);
        gmail = List.copyOf(gmail);
        foreignCertificates = List.copyOf(foreignCertificates);
    }

    /** What stops the making of an account. */
    public enum Hurdle {
        CODE,
        PASSWORD,
        GMAIL,
        FOREIGN_CERTIFICATE,
        CONTACT_IN_USE,
        PARENT_LEVEL,
        CHECK
    }

    /** What is known of the child's birth certificate. */
    public enum Certificate {
        FOREIGN,
        /** Of several children one has a foreign certificate, and nobody told whose account is made. */
        PERHAPS_FOREIGN,
        RUSSIAN,
        UNKNOWN
    }

    /** Reads the making of an account off the facts. */
    static AccountMaking of(Facts facts) {
        boolean underWay = facts.simulation().isClosedBy(Obstacle.CHILD_ACCOUNT_UNFINISHED);
        List<EmailAddress> gmail = gmail(facts);
        if (!underWay && !facts.simulation().isClosedBy(Obstacle.NOT_A_CHILD_ACCOUNT)) {
            // Nearly every login: nobody makes an account, so nobody's certificate is looked at.
            return new AccountMaking(false, Set.of(), gmail, List.of(), Certificate.UNKNOWN);
        }
        List<PupilFile> children = children(facts);
        List<Standing> foreign = facts.standings(standing -> standing.isPupil()
                && isForeign(standing)
                && children.stream()
                        .filter(child -> certificate(child) == Certificate.FOREIGN)
                        .anyMatch(child -> standing.file().filter(child::is).isPresent()));
        Certificate certificate = certificate(children);
        Set<Hurdle> hurdles = underWay ? hurdles(facts, certificate, gmail) : Set.of();
        return new AccountMaking(underWay, hurdles, gmail, foreign, certificate);
    }

    /** Whether this is known to stop it. */
    public boolean isStoppedBy(Hurdle hurdle) {
        return hurdles.contains(hurdle);
    }

    /** Whether the account is not ready and nobody knows why. */
    public boolean isUnexplained() {
        return underWay && hurdles.isEmpty();
    }

    private static Set<Hurdle> hurdles(Facts facts, Certificate certificate, List<EmailAddress> gmail) {
        ChildAccount account = facts.login().childAccount();
        Set<Hurdle> found = EnumSet.noneOf(Hurdle.class);
        boolean atPassword = account.isAt(Step.PASSWORD) || facts.attempt().has(Symptom.PASSWORD_STEP);
        boolean checkPassed = atPassword || account.isAt(Step.CONTACT_CODE);
        boolean parentTooLow = facts.isRole(Role.PARENT)
                && facts.account()
                        .level()
                        .value()
                        .filter(level -> level != TrustLevel.CONFIRMED)
                        .isPresent();
        add(found, atPassword, Hurdle.PASSWORD);
        add(found, !gmail.isEmpty(), Hurdle.GMAIL);
        add(found, !checkPassed && certificate == Certificate.FOREIGN, Hurdle.FOREIGN_CERTIFICATE);
        add(found, facts.attempt().has(Symptom.CHILD_ACCOUNT_CONTACT_IN_USE), Hurdle.CONTACT_IN_USE);
        add(found, parentTooLow, Hurdle.PARENT_LEVEL);
        add(found, account.isAt(Step.CHECK) || facts.attempt().has(Symptom.CHECK_NOT_FINISHED), Hurdle.CHECK);
        // The step alone says that a code is awaited, not that it fails to come, where something else is in the way.
        boolean awaitsCode = account.isAt(Step.CONTACT_CODE) && found.isEmpty();
        add(found, awaitsCode || facts.attempt().has(Symptom.CODE_NOT_RECEIVED), Hurdle.CODE);
        return found;
    }

    private static void add(Set<Hurdle> found, boolean holds, Hurdle hurdle) {
        if (holds) {
            found.add(hurdle);
        }
    }

    /** The mailbox entered; for a pupil whose account is refused also those ЕСИА holds (rulings: C4). */
    private static List<EmailAddress> gmail(Facts facts) {
        ChildAccount account = facts.login().childAccount();
        boolean refused = facts.isRole(Role.PUPIL) && facts.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED);
        if (!account.email().isPresent() && !refused) {
            return List.of();
        }
        List<EmailAddress> named = new ArrayList<>(2);
        if (!account.isAt(Step.DONE)) {
            account.email().value().map(EmailField::addresses).ifPresent(named::addAll);
        }
        if (refused) {
            named.addAll(facts.account().emails().orElse(List.of()));
        }
        return named.stream()
                .filter(email -> GMAIL_DOMAINS.contains(email.domain().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /** The pupil who logs in, or the children of the parent; only those spoken of, where the caller named any. */
    private static List<PupilFile> children(Facts facts) {
        if (facts.isRole(Role.PUPIL)) {
            return facts.household().ownFile().map(List::of).orElse(List.of());
        }
        List<PupilFile> claimed = facts.family().stream()
                .filter(file -> facts.login().children().stream().anyMatch(child -> isMeant(child, file)))
                .toList();
        return claimed.isEmpty() ? facts.family() : claimed;
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
    private static Certificate certificate(PupilFile child) {
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

    private static boolean isForeign(Standing standing) {
        return standing.person().documents().orElse(List.of()).stream()
                .anyMatch(document -> document.type() == IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE);
    }
}
