package ru.nso.esialogin.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Logins with the account a person should have by age, holding the keys of the card (rulings: Assumed account). */
final class RightAccount {
    private static final Instant AT = Instant.parse("2025-10-15T11:30:00Z");
    private static final LoginSimulator SIMULATOR = new LoginSimulator(MatchingPolicy.STANDARD, DatedPolicy.STANDARD);

    private RightAccount() {}

    /** Everybody of the family who may log in, in every role. */
    static Stream<LoginCase> logins(DemoFamily family) {
        Stream<LoginCase> pupilsAndParents = family.cards().stream()
                .filter(card -> card.system() == SourceSystem.JOURNAL)
                .flatMap(card -> ofCard(card, family));
        Stream<LoginCase> employees = family.staff().stream()
                .map(card -> login(Role.EMPLOYEE, card.person(), Fact.unknown(), TrustLevel.CONFIRMED, family));
        return Stream.concat(pupilsAndParents, employees);
    }

    static Verdict verdict(LoginCase login) {
        return SIMULATOR.simulate(login).verdict();
    }

    private static Stream<LoginCase> ofCard(PersonCard card, DemoFamily family) {
        Stream<LoginCase> parents = card.knownParents().stream()
                .map(parent -> login(Role.PARENT, parent.person(), parent.kinship(), TrustLevel.CONFIRMED, family));
        int age = card.pupil().birthDate().value().orElseThrow().ageOn(DemoRegion.DAY);
        TrustLevel level = age < 14 ? TrustLevel.CHILD : TrustLevel.CONFIRMED;
        return Stream.concat(Stream.of(login(Role.PUPIL, card.pupil(), Fact.unknown(), level, family)), parents);
    }

    private static LoginCase login(
            Role role, Person person, Fact<Kinship> kinship, TrustLevel level, DemoFamily family) {
        EsiaAccount account = new EsiaAccount(
                Fact.of(level),
                Fact.of(person.matchableSnils().orElseThrow()),
                Fact.of(person.matchablePhones()),
                Fact.of(person.matchableEmails()),
                Fact.empty(),
                Fact.empty(),
                person.esiaOid().isPresent() ? person.esiaOid() : Fact.unknown(),
                role == Role.PUPIL ? Fact.of(true) : Fact.unknown(),
                Fact.of(false),
                Fact.of(Consent.GIVEN),
                Fact.unknown());
        LoginAttempt attempt = new LoginAttempt(
                AT,
                LoginAttempt.EntryPoint.SCHOOL_WEB,
                LoginAttempt.Credential.ESIA,
                LoginAttempt.LoginTyped.SNILS,
                LoginAttempt.SecondFactor.SMS,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        return new LoginCase(
                attempt,
                new Identity(role, person.name(), person.birthDate(), kinship, Set.of()),
                account,
                ChildAccount.UNKNOWN,
                MySchoolAttachment.UNKNOWN,
                List.of(),
                List.of(),
                Fact.of(family.cards()),
                Fact.of(family.staff()),
                true);
    }
}
