package ru.nso.esialogin.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MySchoolAttachment;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/** Invented families in which everybody can log in: one to three children, two cards each, one or two parents. */
final class Families {
    private static final List<String> SURNAMES = List.of(
            "Барсуков",
            "Ветров",
            "Грачёв",
            "Дроздов",
            "Ершов",
            "Жаров",
            "Зимин",
            "Ильин",
            "Котов",
            "Лосев",
            "Медведев",
            "Носов",
            "Орлов",
            "Перов",
            "Рысев",
            "Снегирёв",
            "Туманов",
            "Усов",
            "Филинов",
            "Хомутов",
            "Цаплин",
            "Шмелёв");
    private static final List<String> WOMEN =
            List.of("Анна", "Вера", "Дарья", "Елена", "Жанна", "Инна", "Ольга", "Яна");
    private static final List<String> MEN =
            List.of("Артём", "Борис", "Глеб", "Денис", "Егор", "Игорь", "Олег", "Роман");
    private static final List<String> STEMS =
            List.of("Артём", "Борис", "Глеб", "Денис", "Егор", "Кирилл", "Олег", "Роман");
    private static final Instant AT = Instant.parse("2025-10-15T11:30:00Z");

    private final Random random;
    private int phones = 1_000_000;

    Families(long seed) {
        this.random = new Random(seed);
    }

    /** So many logins of members of different families. */
    List<LoginCase> healthy(int count) {
        List<LoginCase> logins = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            logins.add(login());
        }
        return logins;
    }

    private LoginCase login() {
        String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
        Person mother = adult("mother", surname + "а", WOMEN, "овна", 1980);
        Person father = adult("father", surname, MEN, "ович", 1978);
        boolean both = random.nextInt(10) > 1;
        int children = 1 + random.nextInt(3);
        String schoolId = "school-" + random.nextInt(900);
        List<PersonCard> cards = new ArrayList<>(2 * children);
        List<Person> pupils = new ArrayList<>(children);
        for (int i = 0; i < children; i++) {
            Person child = child(i, surname);
            pupils.add(child);
            for (SourceSystem system : SourceSystem.values()) {
                cards.add(card(i, system, schoolId, child, mother, both ? Optional.of(father) : Optional.empty()));
            }
        }
        int who = random.nextInt(4);
        if (who == 0) {
            return login(Role.PUPIL, pupils.get(0), Fact.unknown(), cards);
        }
        boolean fatherLogsIn = both && who == 1;
        return login(
                Role.PARENT,
                fatherLogsIn ? father : mother,
                Fact.of(fatherLogsIn ? Kinship.FATHER : Kinship.MOTHER),
                cards);
    }

    private static LoginCase login(Role role, Person person, Fact<Kinship> kinship, List<PersonCard> cards) {
        boolean pupil = role == Role.PUPIL;
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
        EsiaAccount account = new EsiaAccount(
                Fact.of(pupil ? TrustLevel.CHILD : TrustLevel.CONFIRMED),
                person.matchableSnils().map(Fact::of).orElse(Fact.empty()),
                Fact.of(person.matchablePhones()),
                Fact.of(person.matchableEmails()),
                Fact.empty(),
                Fact.empty(),
                Fact.of("1000000001"),
                pupil ? Fact.of(true) : Fact.unknown(),
                Fact.of(false),
                Fact.of(Consent.GIVEN),
                Fact.unknown());
        return new LoginCase(
                attempt,
                new Identity(role, person.name(), person.birthDate(), kinship, Set.of()),
                account,
                ChildAccount.UNKNOWN,
                MySchoolAttachment.UNKNOWN,
                List.of(),
                List.of(),
                Fact.of(cards),
                Fact.empty(),
                false);
    }

    private PersonCard card(
            int number, SourceSystem system, String schoolId, Person child, Person mother, Optional<Person> father) {
        String id = (system == SourceSystem.JOURNAL ? "j-" : "e-") + number;
        List<Parent> parents = new ArrayList<>(2);
        parents.add(new Parent(on(id, mother), Fact.of(Kinship.MOTHER)));
        father.ifPresent(person -> parents.add(new Parent(on(id, person), Fact.of(Kinship.FATHER))));
        Fact<List<EnrolmentOrder>> orders = system == SourceSystem.JOURNAL
                ? Fact.unknown()
                : Fact.of(List.of(new EnrolmentOrder(
                        EnrolmentOrder.Type.ENROLMENT,
                        Fact.of("З-" + number),
                        LocalDate.of(2023, 8, 28),
                        Fact.of(LocalDate.of(2023, 9, 1)),
                        schoolId,
                        Fact.of("5А"),
                        EnrolmentOrder.Status.ISSUED,
                        Fact.empty())));
        School school = new School(schoolId, Fact.of("МБОУ СОШ"), Fact.of("5401009017"), Fact.of("г. Новосибирск"));
        return new PersonCard(
                id, system, Fact.unknown(), school, Fact.of("5А"), on(id, child), Fact.of(parents), orders);
    }

    private static Person on(String cardId, Person person) {
        return person.toBuilder().id(cardId + "-" + person.id()).build();
    }

    private Person adult(String id, String surname, List<String> names, String ending, int year) {
        return Person.builder(id)
                .name(
                        surname,
                        names.get(random.nextInt(names.size())),
                        STEMS.get(random.nextInt(STEMS.size())) + ending)
                .birthDate(LocalDate.of(year + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .snils(snils())
                .citizenship(Fact.of("RUS"))
                .phones(List.of(phone()))
                .emails(List.of("m" + phones + "@example.ru"))
                .esiaOid(Fact.empty())
                .build();
    }

    private Person child(int number, String surname) {
        boolean girl = random.nextBoolean();
        List<String> names = girl ? WOMEN : MEN;
        return Person.builder("child-" + number)
                .name(
                        girl ? surname + "а" : surname,
                        names.get((number * 3 + random.nextInt(3)) % names.size()),
                        STEMS.get(random.nextInt(STEMS.size())) + (girl ? "овна" : "ович"))
                .birthDate(LocalDate.of(2012 + number, 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .snils(snils())
                .citizenship(Fact.of("RUS"))
                .phones(random.nextBoolean() ? List.of() : List.of(phone()))
                .emails(List.of("c" + phones + "-" + number + "@example.ru"))
                .esiaOid(Fact.empty())
                .documents(Fact.of(List.of(new IdentityDocument(
                        IdentityDocument.Type.BIRTH_CERTIFICATE, Fact.of("II-ЕТ"), Fact.of("604217")))))
                .build();
    }

    /** Written in one of the ways in which people write phones. */
    private String phone() {
        String seven = Integer.toString(++phones);
        return switch (random.nextInt(3)) {
            case 0 -> "+7913" + seven;
            case 1 -> "8 (913) " + seven.substring(0, 3) + "-" + seven.substring(3, 5) + "-" + seven.substring(5);
            default -> "7913" + seven;
        };
    }

    /** A valid SNILS, with separators or without. */
    String snils() {
        int number = 10_000_000 + random.nextInt(180_000_000);
        String nine = String.format("%09d", number);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (9 - i);
        }
        Snils snils =
                Snils.ofDigits(nine + String.format("%02d", sum % 101 % 100)).orElseThrow();
        return random.nextBoolean() ? snils.formatted() : snils.digits();
    }

    Random random() {
        return random;
    }
}
