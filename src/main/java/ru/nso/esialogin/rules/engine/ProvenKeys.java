package ru.nso.esialogin.rules.engine;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * The keys that the person who logs in would prove by documents: those that ЕСИА sent, else the sound one on the own
 * card, else stand-ins that are on no real card.
 */
final class ProvenKeys {
    /** Of the range kept for tests and films; on no real card. */
    private static final String STAND_IN_PHONE = "+79000000000";

    private final Snils snils;
    private final List<PhoneNumber> phones;
    private final List<EmailAddress> emails;
    private final KeysSent sent;

    private ProvenKeys(Snils snils, List<PhoneNumber> phones, List<EmailAddress> emails, KeysSent sent) {
        this.snils = snils;
        this.phones = phones;
        this.emails = emails;
        this.sent = sent;
    }

    static ProvenKeys of(LoginCase login, Simulation before) {
        KeysSent sent = before.keysSent();
        Optional<Snils> told = sent.snils().values().stream()
                .findFirst()
                .or(() -> login.account().snils().value())
                .or(() -> soundOnOwnCard(login, before));
        Snils snils = told.orElseGet(AssumedLogin::snilsOnNoCard);
        List<PhoneNumber> phones = sent.phones().values();
        boolean onlyHidden = phones.isEmpty() && sent.emails().values().isEmpty();
        if (onlyHidden && (sent.phones().isOpen() || sent.emails().isOpen())) {
            phones = standInPhones();
        }
        return new ProvenKeys(snils, phones, sent.emails().values(), sent);
    }

    private static List<PhoneNumber> standInPhones() {
        return PhoneNumber.read(STAND_IN_PHONE).value().map(PhoneField::numbers).orElse(List.of());
    }

    /** An employee's own card first. A SNILS that also stands on another adult may be the other one's; a child with a parent's is cause L7. */
    private static Optional<Snils> soundOnOwnCard(LoginCase login, Simulation before) {
        Household household = before.household();
        boolean employee = login.identity().role() == Role.EMPLOYEE;
        return household.records().stream()
                .filter(household::isOwn)
                .sorted(Comparator.comparing(own -> employee && own.kind() != RecordKind.EMPLOYEE))
                .flatMap(own -> sound(own).stream())
                .filter(snils -> household.records().stream()
                        .noneMatch(record -> record.kind() != RecordKind.PUPIL
                                && !household.isOwn(record)
                                && sound(record).filter(snils::equals).isPresent()))
                .findFirst();
    }

    private static Optional<Snils> sound(JournalRecord record) {
        return record.person().snils().value().filter(SnilsField::sound).flatMap(SnilsField::snils);
    }

    Fact<SnilsField> snilsField() {
        return Snils.read(snils.formatted());
    }

    Fact<List<PhoneField>> phoneFields() {
        return phones.isEmpty()
                ? Fact.unknown()
                : Fact.of(phones.stream()
                        .flatMap(phone -> PhoneNumber.read(phone.e164()).value().stream())
                        .toList());
    }

    Fact<List<EmailField>> emailFields() {
        return emails.isEmpty()
                ? Fact.unknown()
                : Fact.of(emails.stream()
                        .flatMap(email -> EmailAddress.read(email.value()).value().stream())
                        .toList());
    }

    /** The same case where the SNILS that was sent, if nobody knew it, is the proven one. */
    LoginCase knowSnils(LoginCase login) {
        return sent.snils().isOpen() ? sendSnils(login) : login;
    }

    /** The same case where a contact that was sent, if nobody knew any, is the proven one. */
    LoginCase knowContacts(LoginCase login) {
        boolean known = phones.equals(sent.phones().values());
        EsiaAccount account = login.account();
        return known
                ? login
                : sending(login, account, account.level(), snilsOf(login), Fact.of(phones), account.emails());
    }

    /** The same case where contacts under confirmation are confirmed and sent, too. */
    LoginCase sendVerifying(LoginCase login) {
        EsiaAccount account = login.account();
        boolean nothing = account.phonesVerifying().value().isEmpty()
                && account.emailsVerifying().value().isEmpty();
        return nothing
                ? login
                : sending(
                        login,
                        account,
                        account.level(),
                        snilsOf(login),
                        joined(account.phones(), phones, account.phonesVerifying()),
                        joined(account.emails(), emails, account.emailsVerifying()));
    }

    /** What the error text told of the SNILS must outlive the text. */
    private static Fact<Snils> snilsOf(LoginCase login) {
        Sent<Snils> now = login.keysSent().snils();
        if (now.isNone()) {
            return Fact.empty();
        }
        return now.values().isEmpty()
                ? login.account().snils()
                : Fact.of(now.values().get(0));
    }

    private static <T> Fact<List<T>> joined(Fact<List<T>> told, List<T> sent, Fact<List<T>> verifying) {
        Set<T> all = new LinkedHashSet<>(sent);
        all.addAll(told.orElse(List.of()));
        all.addAll(verifying.orElse(List.of()));
        return all.isEmpty() ? told : Fact.of(List.copyOf(all));
    }

    /** The same case where ЕСИА sends the proven SNILS along with what it sent before. */
    LoginCase sendSnils(LoginCase login) {
        EsiaAccount account = login.account();
        return sending(
                login,
                account,
                account.isLevel(EsiaAccount.TrustLevel.SIMPLIFIED)
                        ? Fact.of(EsiaAccount.TrustLevel.CONFIRMED)
                        : account.level(),
                Fact.of(snils),
                sent.phones().isOpen() ? account.phones() : Fact.of(phones),
                sent.emails().isOpen() ? account.emails() : Fact.of(emails));
    }

    private static LoginCase sending(
            LoginCase login,
            EsiaAccount account,
            Fact<EsiaAccount.TrustLevel> level,
            Fact<Snils> snils,
            Fact<List<PhoneNumber>> phones,
            Fact<List<EmailAddress>> emails) {
        EsiaAccount sending = new EsiaAccount(
                level,
                snils,
                phones,
                emails,
                account.phonesVerifying(),
                account.emailsVerifying(),
                account.oid(),
                account.linkedToParent(),
                Fact.unknown(),
                account.consent(),
                Fact.unknown());
        LoginAttempt attempt = login.attempt();
        // A text of the journal also told that the door leads there; that stays known without it.
        boolean journalSpoke =
                attempt.errorText().filter(ErrorText::saysNobodyFound).isPresent();
        boolean doorKnown = !journalSpoke || attempt.entryPoint() != LoginAttempt.EntryPoint.UNKNOWN;
        LoginAttempt withoutText = new LoginAttempt(
                attempt.at(),
                doorKnown ? attempt.entryPoint() : LoginAttempt.EntryPoint.SCHOOL_WEB,
                attempt.credential(),
                LoginAttempt.LoginTyped.SNILS,
                attempt.secondFactor(),
                Optional.empty(),
                attempt.esiaErrorCode(),
                attempt.symptoms(),
                attempt.appVersion());
        return login.withAccount(sending).withAttempt(withoutText);
    }
}
