package ru.nso.esialogin.ticket.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.link.TicketCard;
import ru.nso.esialogin.ticket.triage.Understood;

/**
 * Looks a complaint up. Whoever may not have logins explained upon the registry (the contact centre goes through
 * look-ups) gets nothing from it.
 */
@Singleton
public final class RegistryOfTicket {
    private final RegistryDiagnoses registry;
    private final Diagnoses diagnoses;
    private final AnnouncedOutages outages;
    private final Clock clock;

    public RegistryOfTicket(RegistryDiagnoses registry, Diagnoses diagnoses, AnnouncedOutages outages, Clock clock) {
        this.registry = registry;
        this.diagnoses = diagnoses;
        this.outages = outages;
        this.clock = clock;
    }

    /** What the registry tells of a complaint; part of the caller's transaction. */
    public FromRegistry ask(Access access, Understood understood, Letter letter) {
        return upon(access, understood, letter)
                .map(upon -> new FromRegistry(
                        candidates(upon.found().login()),
                        cards(upon.found().login()),
                        upon.found().complete(),
                        Optional.of(upon.diagnosis()),
                        Optional.of(upon.found().login().identity().role())))
                .orElse(FromRegistry.NOTHING);
    }

    /**
     * A login explained upon cards.
     *
     * @param found the cards, at least one
     * @param diagnosis what comes of them
     */
    record UponCards(FoundLogin found, Diagnosis diagnosis) {}

    /** The login of a complaint explained upon the cards; nothing for who may not ask, or where there is no card. */
    Optional<UponCards> upon(Access access, Understood understood, Letter letter) {
        if (!mayAsk(access)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        LoginCase told = ComplaintLogin.of(understood, now, outages.incidentsAt(now));
        EsiaAccount keys = ComplaintLogin.everyKey(
                understood.complaint().extracted(), phones(letter.phone()), emails(letter.believedEmail()));
        LoginCase searched = told.withAccount(keys);
        if (!registry.canSearch(searched)) {
            return Optional.empty();
        }
        FoundLogin found = registry.find(access, searched);
        return candidates(found.login()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new UponCards(found, diagnoses.explain(found.login().withAccount(told.account()))));
    }

    /**
     * The login of a complaint with the cards that its keys lead to today, as the service looks for it by itself; nothing
     * where there is nothing to search by. Announced outages are left out: no card changes them.
     */
    public Optional<FoundLogin> lookAgain(Access byItself, Understood understood, Letter letter) {
        LoginCase told = ComplaintLogin.of(understood, clock.instant(), List.of());
        LoginCase searched = told.withAccount(ComplaintLogin.everyKey(
                understood.complaint().extracted(), phones(letter.phone()), emails(letter.believedEmail())));
        if (!registry.canSearch(searched)) {
            return Optional.empty();
        }
        FoundLogin found = registry.findByItself(byItself, searched);
        return Optional.of(new FoundLogin(found.login().withAccount(told.account()), found.dataAsOf()));
    }

    /** Whether the caller may see what the registry tells. */
    public static boolean mayAsk(Access access) {
        return access.caller().roles().stream().anyMatch(Permission.DIAGNOSE_REGISTRY.roles()::contains)
                && !(access.scope(Permission.DIAGNOSE_REGISTRY) instanceof Scope.Nothing);
    }

    private static List<CandidateCard> candidates(LoginCase login) {
        return Stream.concat(
                        login.knownCards().stream().map(RegistryOfTicket::ofPupil),
                        login.knownStaff().stream().map(RegistryOfTicket::ofEmployee))
                .toList();
    }

    /** The cards of a login. */
    public static List<TicketCard> cards(LoginCase login) {
        return Stream.<Card>concat(login.knownCards().stream(), login.knownStaff().stream())
                .map(TicketCard::of)
                .toList();
    }

    private static CandidateCard ofPupil(PersonCard card) {
        return new CandidateCard(
                card.id(), RecordKind.PUPIL, card.pupil().name().initials());
    }

    private static CandidateCard ofEmployee(StaffCard card) {
        return new CandidateCard(
                card.id(), RecordKind.EMPLOYEE, card.person().name().initials());
    }

    private static List<PhoneNumber> phones(String told) {
        return PhoneNumber.read(told).value().map(PhoneField::numbers).orElse(List.of());
    }

    private static List<EmailAddress> emails(String told) {
        return EmailAddress.read(told).value().map(EmailField::addresses).orElse(List.of());
    }
}
