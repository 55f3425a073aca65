package ru.nso.esialogin.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * A login with a few faults, drawn from a seed, and written in a style that must not matter: the same seed in two styles
 * is the same case.
 */
final class FaultyLogin {
    /** How the same facts are written. */
    record Style(
            boolean parentsReversed,
            boolean cardsReversed,
            boolean phonesAsPeopleWrite,
            boolean withE,
            boolean bystander) {
        static final Style PLAIN = new Style(false, false, false, false, false);
    }

    private final Random random;
    private final Style style;

    private FaultyLogin(long seed, Style style) {
        this.random = new Random(seed);
        this.style = style;
    }

    static LoginCase of(long seed, Style style) {
        return new FaultyLogin(seed, style).draw();
    }

    private LoginCase draw() {
        Family family = random.nextBoolean() ? Family.withSon() : Family.withSonAndDaughter();
        family.everywhere(Member.MOTHER, mother -> mother.name("Рябинина", "Алёна", "Игоревна"));
        int role = random.nextInt(3);
        int faults = 1 + random.nextInt(4);
        List<Integer> ofLogin = new ArrayList<>();
        for (int i = 0; i < faults; i++) {
            int kind = random.nextInt(18);
            if (kind < 9) {
                plantOnCards(family, kind);
            } else {
                ofLogin.add(kind);
            }
        }
        boolean enrolmentToo = random.nextBoolean();
        if (enrolmentToo) {
            family.inEnrolment(Member.SON, son -> son.snils(Family.STRANGER_SNILS));
        }
        Login login = role == 0 ? Login.ofMother(family) : role == 1 ? Login.ofSon(family) : Login.ofTeacher(family);
        if (role != 1) {
            login.named("Рябинина", style.withE() ? "Алена" : "Алёна", "Игоревна", "1985-03-14");
        }
        for (int kind : ofLogin) {
            plantInAttempt(login, kind);
        }
        return styled(login.facts());
    }

    private void plantOnCards(Family family, int kind) {
        switch (kind) {
            case 0 -> family.inJournal(Member.MOTHER, mother -> mother.snils(Fact.empty()));
            case 1 -> family.everywhere(Member.MOTHER, mother -> mother.phones(List.of(Family.FATHER_PHONE)));
            case 2 -> family.inJournal(Member.SON, son -> son.snils(Family.MOTHER_SNILS));
            case 3 -> family.everywhere(Member.SON, son -> son.emails(List.of()));
            case 4 -> family.without(Member.MOTHER, "son-j", "son-e");
            case 5 ->
                family.orders(
                        "son",
                        Family.enrolment(Family.SCHOOL, "2023-09-01"),
                        Family.enrolment(Family.OTHER_SCHOOL, "2025-09-01"));
            case 6 ->
                family.onCard("daughter-j", Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of())
                        .emails(List.of()));
            case 7 ->
                family.inJournal(Member.MOTHER, mother -> mother.snils(Family.STRANGER_SNILS)
                        .emails(List.of()));
            default -> family.everywhere(Member.SON, son -> son.phones(List.of(Family.MOTHER_PHONE)));
        }
    }

    private static void plantInAttempt(Login login, int kind) {
        switch (kind) {
            case 9 -> login.through(EntryPoint.EPGU_DIARY_SERVICE);
            case 10 -> login.through(EntryPoint.OLD_SITE);
            case 11 -> login.with(Credential.PASSWORD);
            case 12 -> login.with(SecondFactor.NONE);
            case 13 -> login.code("007004");
            case 14 -> login.noticing(Symptom.SITE_DOWN);
            case 15 ->
                login.sendingNoSnils()
                        .typing(LoginTyped.PHONE)
                        .phones("+79235550000")
                        .emails();
            case 16 -> login.level(TrustLevel.SIMPLIFIED);
            default -> login.sendingNoSnils();
        }
    }

    private LoginCase styled(LoginCase login) {
        List<PersonCard> cards = new ArrayList<>(login.knownCards());
        if (style.bystander()) {
            cards.add(bystander());
        }
        if (style.cardsReversed()) {
            Collections.reverse(cards);
        }
        return login.withCards(cards.stream().map(this::styled).toList());
    }

    private PersonCard styled(PersonCard card) {
        List<Parent> parents = new ArrayList<>(card.knownParents().stream()
                .map(parent -> new Parent(styled(parent.person()), parent.kinship()))
                .toList());
        if (style.parentsReversed()) {
            Collections.reverse(parents);
        }
        return card.withPupil(styled(card.pupil())).withParents(parents);
    }

    private Person styled(Person person) {
        if (!style.phonesAsPeopleWrite() || person.matchablePhones().isEmpty()) {
            return person;
        }
        return person.toBuilder()
                .phones(person.matchablePhones().stream()
                        .map(phone -> "8 (" + phone.e164().substring(2, 5) + ") "
                                + phone.e164().substring(5, 8) + "-"
                                + phone.e164().substring(8))
                        .toList())
                .build();
    }

    /** Another family of another name, with two parents and keys of their own. */
    private static PersonCard bystander() {
        Person pupil = Person.builder("by-pupil")
                .name("Чернышова", "Инна", "Павловна")
                .birthDate(LocalDate.of(2012, 2, 3))
                .snils("166-777-888 91")
                .phones(List.of())
                .emails(List.of("inna-chernyshova-test@yandex.ru"))
                .build();
        return new PersonCard(
                "by-j",
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId(Family.OTHER_SCHOOL),
                Fact.of("7В"),
                pupil,
                Fact.of(List.of(
                        parent("by-m", "Чернышова", "Раиса", "Львовна"), parent("by-f", "Чернышов", "Павел", "Ильич"))),
                Fact.unknown());
    }

    private static Parent parent(String id, String last, String first, String middle) {
        return new Parent(
                Person.builder(id)
                        .name(last, first, middle)
                        .birthDate(LocalDate.of(1980, 1, 2))
                        .snils(Fact.empty())
                        .phones(List.of(id.equals("by-m") ? "+79239990001" : "+79239990002"))
                        .emails(List.of())
                        .build(),
                Fact.unknown());
    }
}
