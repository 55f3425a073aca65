package ru.nso.esialogin.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/** Puts one to three faults into each login: those of the customer's slides and those of cards. */
final class Faults {
    private static final int KINDS = 16;

    private final Families families;
    private final Random random;

    Faults(Families families) {
        this.families = families;
        this.random = families.random();
    }

    /** So many logins with faults. */
    List<LoginCase> faulty(int count) {
        List<LoginCase> logins = new ArrayList<>(count);
        for (LoginCase login : families.healthy(count)) {
            LoginCase faulty = login;
            int faults = 1 + random.nextInt(3);
            for (int i = 0; i < faults; i++) {
                faulty = with(random.nextInt(KINDS), faulty);
            }
            logins.add(faulty);
        }
        return logins;
    }

    private LoginCase with(int kind, LoginCase login) {
        return switch (kind) {
            case 0 -> parentsSnilsAtTheChild(login, card -> card.system() == SourceSystem.ENROLMENT, false);
            case 1 -> parentsSnilsAtTheChild(login, card -> card.system() == SourceSystem.JOURNAL, false);
            case 2 -> parentsSnilsAtTheChild(login, card -> true, true);
            case 3 -> withoutSnilsSent(login);
            case 4 -> login.withAttempt(through(login.attempt(), EntryPoint.EPGU_DIARY_SERVICE));
            case 5 -> parents(login, card -> true, parent -> !isCaller(parent, login));
            case 6 -> persons(login, card -> card.id().endsWith("-0"), (who, person) -> withoutContacts(person));
            case 7 -> persons(login, card -> card.id().endsWith("-1"), (who, person) -> parentWithoutKeys(who, person));
            case 8 -> persons(login, card -> true, (who, person) -> wrongDigits(who, person));
            case 9 -> foreignSnils(login);
            case 10 -> persons(login, card -> true, (who, person) -> otherSurname(who, person));
            case 11 -> parents(login, card -> true, parent -> false);
            case 12 -> persons(login, card -> true, (who, person) -> withSnils(person, Fact.empty()));
            case 13 -> persons(login, card -> true, (who, person) -> withSnils(person, Fact.unknown()));
            case 14 -> persons(login, card -> true, (who, person) -> otherBirthDate(who, person));
            default -> login.withAttempt(through(login.attempt(), EntryPoint.UNKNOWN));
        };
    }

    private static boolean isCaller(Parent parent, LoginCase login) {
        return parent.person().name().equals(login.identity().name());
    }

    private LoginCase parentsSnilsAtTheChild(LoginCase login, Predicate<PersonCard> where, boolean slipped) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            Optional<Snils> ofParent = card.knownParents().stream().findFirst().flatMap(parent -> parent.person()
                    .matchableSnils());
            cards.add(
                    where.test(card) && ofParent.isPresent()
                            ? card.withPupil(withSnils(card.pupil(), Snils.read(slip(ofParent.get(), slipped))))
                            : card);
        }
        return login.withCards(cards);
    }

    private String slip(Snils snils, boolean slipped) {
        List<Snils> neighbours = snils.neighbours();
        return slipped ? neighbours.get(random.nextInt(neighbours.size())).digits() : snils.formatted();
    }

    private LoginCase foreignSnils(LoginCase login) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            List<Parent> parents = new ArrayList<>(card.knownParents());
            if (parents.size() == 2) {
                Parent other = parents.get(1);
                parents.set(
                        1,
                        new Parent(
                                withSnils(
                                        other.person(), parents.get(0).person().snils()),
                                other.kinship()));
            }
            cards.add(card.withParents(parents));
        }
        return login.withCards(cards);
    }

    private LoginCase withoutSnilsSent(LoginCase login) {
        EsiaAccount old = login.account();
        boolean simplified = random.nextBoolean();
        LoginAttempt attempt = login.attempt();
        return login.withAccount(new EsiaAccount(
                        simplified ? Fact.of(TrustLevel.SIMPLIFIED) : old.level(),
                        Fact.empty(),
                        old.phones(),
                        old.emails(),
                        old.phonesVerifying(),
                        old.emailsVerifying(),
                        old.oid(),
                        old.linkedToParent(),
                        old.verifying(),
                        old.consent(),
                        old.secondAccount()))
                .withAttempt(new LoginAttempt(
                        attempt.at(),
                        attempt.entryPoint(),
                        attempt.credential(),
                        random.nextBoolean() ? LoginTyped.PHONE : LoginTyped.UNKNOWN,
                        attempt.secondFactor(),
                        attempt.errorText(),
                        attempt.esiaErrorCode(),
                        attempt.symptoms(),
                        attempt.appVersion()));
    }

    private static LoginAttempt through(LoginAttempt attempt, EntryPoint entry) {
        return new LoginAttempt(
                attempt.at(),
                entry,
                attempt.credential(),
                attempt.loginTyped(),
                attempt.secondFactor(),
                attempt.errorText(),
                attempt.esiaErrorCode(),
                attempt.symptoms(),
                attempt.appVersion());
    }

    private static LoginCase parents(LoginCase login, Predicate<PersonCard> where, Predicate<Parent> stays) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            cards.add(
                    where.test(card)
                            ? card.withParents(
                                    card.knownParents().stream().filter(stays).toList())
                            : card);
        }
        return login.withCards(cards);
    }

    private static LoginCase persons(
            LoginCase login, Predicate<PersonCard> where, BiFunction<Optional<Kinship>, Person, Person> change) {
        List<PersonCard> cards = new ArrayList<>();
        for (PersonCard card : login.knownCards()) {
            if (!where.test(card)) {
                cards.add(card);
                continue;
            }
            List<Parent> parents = new ArrayList<>();
            for (Parent parent : card.knownParents()) {
                parents.add(new Parent(change.apply(parent.kinship().value(), parent.person()), parent.kinship()));
            }
            cards.add(
                    card.withPupil(change.apply(Optional.empty(), card.pupil())).withParents(parents));
        }
        return login.withCards(cards);
    }

    private static Person withSnils(Person person, Fact<SnilsField> snils) {
        return person.toBuilder().snils(snils).build();
    }

    private static Person withoutContacts(Person person) {
        return person.toBuilder()
                .phones(Fact.empty())
                .emails(Fact.empty())
                .snils(Fact.<SnilsField>empty())
                .build();
    }

    private static Person parentWithoutKeys(Optional<Kinship> who, Person person) {
        return who.isPresent() ? withoutContacts(person) : person;
    }

    private static Person wrongDigits(Optional<Kinship> who, Person person) {
        boolean meant = who.isPresent() && who.get() == Kinship.MOTHER;
        return meant ? withSnils(person, Snils.read("111-222-333 00")) : person;
    }

    private static Person otherSurname(Optional<Kinship> who, Person person) {
        boolean meant = who.isPresent() && who.get() == Kinship.MOTHER;
        return meant
                ? person.toBuilder()
                        .name(
                                "Девичьева",
                                person.name().first().orElse(""),
                                person.name().middle().orElse(""))
                        .build()
                : person;
    }

    private static Person otherBirthDate(Optional<Kinship> who, Person person) {
        boolean meant = who.isPresent() && who.get() == Kinship.FATHER;
        return meant ? person.toBuilder().birthDate(LocalDate.of(1971, 1, 1)).build() : person;
    }
}
