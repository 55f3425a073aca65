package ru.nso.esialogin.rules.engine;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.household.JournalRecord;
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
                .or(() -> soundOnOwnCard(before));
        Snils snils = told.orElseGet(AssumedLogin::snilsOnNoCard);
        return new ProvenKeys(snils, sent.phones().values(), sent.emails().values(), sent);
    }

    private static Optional<Snils> soundOnOwnCard(Simulation before) {
        for (JournalRecord record : before.household().records()) {
            if (before.household().isOwn(record)) {
                Optional<Snils> sound = record.person()
                        .snils()
                        .value()
                        .filter(SnilsField::sound)
                        .flatMap(SnilsField::snils);
                if (sound.isPresent()) {
                    return sound;
                }
            }
        }
        return Optional.empty();
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

    /** The same case where ЕСИА sends the proven SNILS along with what it sent before. */
    LoginCase sendSnils(LoginCase login) {
        EsiaAccount account = login.account();
        EsiaAccount sending = new EsiaAccount(
                account.isLevel(EsiaAccount.TrustLevel.SIMPLIFIED)
                        ? Fact.of(EsiaAccount.TrustLevel.CONFIRMED)
                        : account.level(),
                Fact.of(snils),
                sent.phones().isOpen() ? account.phones() : Fact.of(phones),
                sent.emails().isOpen() ? account.emails() : Fact.of(emails),
                account.phonesVerifying(),
                account.emailsVerifying(),
                account.oid(),
                account.linkedToParent(),
                Fact.unknown(),
                account.consent(),
                Fact.unknown());
        LoginAttempt attempt = login.attempt();
        LoginAttempt withoutText = new LoginAttempt(
                attempt.at(),
                attempt.entryPoint(),
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
