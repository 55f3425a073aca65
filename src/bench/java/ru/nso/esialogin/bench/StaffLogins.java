package ru.nso.esialogin.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/** Makes employees of parents: the same families, in which a parent works at a school and logs in as an employee. */
final class StaffLogins {
    private static final School SCHOOL = School.ofId("school-of-staff");
    private static final int FAULTS = 7;

    private final Random random;

    StaffLogins(long seed) {
        this.random = new Random(seed);
    }

    /** The same logins, of which every eighth becomes one of an employee where the parent stands on a card. */
    List<LoginCase> in(List<LoginCase> logins, boolean faulty) {
        List<LoginCase> with = new ArrayList<>(logins.size());
        for (LoginCase login : logins) {
            Optional<Person> parent = caller(login);
            boolean chosen = random.nextInt(8) == 0 && parent.isPresent();
            with.add(chosen ? employee(login, parent.get(), faulty ? random.nextInt(FAULTS) : -1) : login);
        }
        return with;
    }

    private static Optional<Person> caller(LoginCase login) {
        return login.identity().role() != Role.PARENT
                ? Optional.empty()
                : login.knownCards().stream()
                        .flatMap(card -> card.knownParents().stream())
                        .map(Parent::person)
                        .filter(person -> person.name().equals(login.identity().name()))
                        .findFirst();
    }

    private LoginCase employee(LoginCase login, Person parent, int fault) {
        Identity old = login.identity();
        Fact<List<StaffCard>> staff =
                fault == 6 ? Fact.unknown() : Fact.of(List.of(staff(parent, fault, random.nextInt(4))));
        Identity identity = new Identity(
                Role.EMPLOYEE,
                old.name(),
                fault == 5 ? Fact.unknown() : old.birthDate(),
                Fact.unknown(),
                random.nextInt(3) == 0 ? Set.of(StaffRole.TEACHER) : Set.of());
        return new LoginCase(
                fault < 0 ? login.attempt() : withoutRole(login.attempt()),
                identity,
                login.account(),
                login.childAccount(),
                login.mySchool(),
                login.incidents(),
                login.children(),
                login.cards(),
                staff,
                login.assumed());
    }

    private static StaffCard staff(Person parent, int fault, int variant) {
        Person.Builder person = parent.toBuilder().id("staff-person");
        switch (fault) {
            case 0 ->
                person.snils(Fact.empty())
                        .phones(variant == 0 ? Fact.unknown() : Fact.empty())
                        .emails(Fact.empty());
            case 3 -> person.snils(Fact.unknown()).phones(Fact.unknown()).emails(Fact.unknown());
            case 5 -> // who that is nobody knows
                person.name(FullName.unknown())
                        .snils(Fact.unknown())
                        .phones(Fact.unknown())
                        .emails(Fact.unknown());
            default -> {}
        }
        return new StaffCard(
                "staff-1",
                SCHOOL,
                person.build(),
                fault == 4
                        ? Fact.unknown()
                        : Fact.of(List.of(fault == 1 ? StaffRole.ADMINISTRATOR : StaffRole.TEACHER)),
                Fact.of(LocalDate.of(2019, 8, 20)),
                fault == 2 ? Fact.of(LocalDate.of(2024, 6, 1)) : Fact.empty());
    }

    private static LoginAttempt withoutRole(LoginAttempt attempt) {
        return new LoginAttempt(
                attempt.at(),
                attempt.entryPoint(),
                attempt.credential(),
                attempt.loginTyped(),
                attempt.secondFactor(),
                attempt.errorText(),
                attempt.esiaErrorCode(),
                Set.of(Symptom.ROLE_MISSING),
                attempt.appVersion());
    }
}
