package ru.nso.esialogin.demo.named;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.demo.CardPair;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** A family for each of the nine login errors of the customer's slides. Everything but the error is right. */
final class LoginErrorFamilies {
    private final School school;
    private final School secondSchool;

    LoginErrorFamilies(School school, School secondSchool) {
        this.school = school;
        this.secondSchool = secondSchool;
    }

    Stream<DemoFamily> all() {
        return Stream.of(
                parentSnilsInEnrolment(),
                loginByPhone(),
                wrongService(),
                onlyFather(),
                noContacts(),
                snilsOnOneChildOnly(),
                parentSnilsInJournal(),
                ordersInConflict(),
                teacherWithoutRole());
    }

    /** The enrolment card has the mother's SNILS in the child's field, and the journal has no card of its own yet. */
    private DemoFamily parentSnilsInEnrolment() {
        Person mother = Sketch.adult(
                "Ракитина Вера Павловна", "1984-02-09", "801-101-158 09", "+79450000101", "rakitina@pismo.example");
        Person father = Sketch.adult(
                "Ракитин Олег Юрьевич", "1982-10-30", "801-202-257 21", "+79450000102", "rakitin@pismo.example");
        Person pupil = Sketch.child("Ракитин Денис Олегович", "2012-06-18", "801-101-158 09", "54-DEMO-L1")
                .build();
        CardPair cards = Sketch.cards("l1", school, "7А", pupil, Sketch.mother(mother), Sketch.father(father));
        return new DemoFamily("demo-l1", List.of(cards.enrolment()), List.of());
    }

    private DemoFamily loginByPhone() {
        Person mother = Sketch.adult(
                "Травкина Лидия Борисовна", "1988-05-21", "802-101-158 16", "+79450000201", "travkina@pismo.example");
        Person pupil = Sketch.child("Травкин Пётр Ильич", "2014-09-02", "802-303-356 40", "54-DEMO-L2")
                .build();
        return family("l2", Sketch.cards("l2", school, "5Б", pupil, Sketch.mother(mother)));
    }

    private DemoFamily wrongService() {
        Person mother = Sketch.adult(
                "Полынина Анна Игоревна", "1986-12-11", "803-101-158 23", "+79450000301", "polynina@pismo.example");
        Person father = Sketch.adult(
                "Полынин Семён Львович", "1985-01-17", "803-202-257 35", "+79450000302", "polynin@pismo.example");
        Person pupil = Sketch.child("Полынина Злата Семёновна", "2015-03-28", "803-303-356 47", "54-DEMO-L3")
                .build();
        return family("l3", Sketch.cards("l3", school, "4А", pupil, Sketch.mother(mother), Sketch.father(father)));
    }

    /** The father alone stands on the cards; the mother is Осинина Дарья Львовна. */
    private DemoFamily onlyFather() {
        Person father = Sketch.adult(
                "Осинин Роман Ильич", "1984-11-30", "804-202-257 42", "+79450000402", "osinin@pismo.example");
        Person pupil = Sketch.child("Осинин Лев Романович", "2013-05-06", "804-303-356 54", "54-DEMO-L4")
                .build();
        return family("l4", Sketch.cards("l4", school, "6А", pupil, Sketch.father(father)));
    }

    /** Nothing but names and the child's SNILS. */
    private DemoFamily noContacts() {
        Person mother = Sketch.person("Камышова Юлия Глебовна", "1989-07-04").build();
        Person father = Sketch.person("Камышов Тимур Олегович", "1987-04-25").build();
        Person pupil = Sketch.child("Камышова Алиса Тимуровна", "2016-01-19", "805-303-356 61", "54-DEMO-L5")
                .build();
        return family("l5", Sketch.cards("l5", school, "3В", pupil, Sketch.mother(mother), Sketch.father(father)));
    }

    /** The mother's keys stand on the cards of the elder child and not on those of the younger. */
    private DemoFamily snilsOnOneChildOnly() {
        Person mother = Sketch.adult(
                "Тополева Нина Сергеевна", "1983-08-15", "806-101-158 44", "+79450000601", "topoleva@pismo.example");
        Person withoutKeys =
                Sketch.person("Тополева Нина Сергеевна", "1983-08-15").build();
        Person father = Sketch.adult(
                "Тополев Фёдор Маркович", "1981-03-06", "806-202-257 56", "+79450000602", "topolev@pismo.example");
        Person elder = Sketch.child("Тополев Артём Фёдорович", "2012-11-23", "806-303-356 68", "54-DEMO-L6-1")
                .build();
        Person younger = Sketch.child("Тополева Майя Фёдоровна", "2017-02-14", "806-404-455 80", "54-DEMO-L6-2")
                .build();
        return family(
                "l6",
                Sketch.cards("l6-elder", school, "6Б", elder, Sketch.mother(mother), Sketch.father(father)),
                Sketch.cards(
                        "l6-younger", secondSchool, "2А", younger, Sketch.mother(withoutKeys), Sketch.father(father)));
    }

    /** The journal has the father's SNILS in the child's field; «Запись в школу» has the right one. */
    private DemoFamily parentSnilsInJournal() {
        Person mother = Sketch.adult(
                "Вербина Кира Андреевна", "1990-10-01", "807-101-158 51", "+79450000701", "verbina@pismo.example");
        Person father = Sketch.adult(
                "Вербин Павел Денисович", "1988-06-13", "807-202-257 63", "+79450000702", "verbin@pismo.example");
        Person pupil = Sketch.child("Вербин Матвей Павлович", "2014-04-30", "807-303-356 75", "54-DEMO-L7")
                .build();
        Person inJournal = pupil.toBuilder().snils(father.snils()).build();
        PersonCard journal = Sketch.cards("l7", school, "5А", inJournal, Sketch.mother(mother), Sketch.father(father))
                .journal();
        PersonCard enrolment = Sketch.cards("l7", school, "5А", pupil, Sketch.mother(mother), Sketch.father(father))
                .enrolment();
        return new DemoFamily("demo-l7", List.of(journal, enrolment), List.of());
    }

    /** Enrolled by a second school while the first one has not expelled. */
    private DemoFamily ordersInConflict() {
        Person mother = Sketch.adult(
                "Ясенева Римма Олеговна", "1987-09-09", "808-101-158 58", "+79450000801", "yaseneva@pismo.example");
        Person pupil = Sketch.child("Ясенев Илья Максимович", "2013-07-22", "808-303-356 82", "54-DEMO-L8")
                .build();
        CardPair cards = new CardPair(
                "demo-l8",
                secondSchool,
                "6Г",
                pupil,
                List.of(Sketch.mother(mother)),
                List.of(
                        Sketch.enrolment("14-у", LocalDate.of(2020, 9, 1), school),
                        Sketch.enrolment("52-з", LocalDate.of(2025, 9, 1), secondSchool)));
        return family("l8", cards);
    }

    /** A mother who teaches; her staff card has neither keys nor a role. */
    private DemoFamily teacherWithoutRole() {
        Person mother = Sketch.adult(
                "Калинкина Тамара Юрьевна", "1985-02-27", "809-101-158 65", "+79450000901", "kalinkina@pismo.example");
        Person pupil = Sketch.child("Калинкин Никита Егорович", "2015-12-08", "809-303-356 89", "54-DEMO-L9")
                .build();
        StaffCard staff = new StaffCard(
                "demo-l9-staff",
                school,
                Sketch.person("Калинкина Тамара Юрьевна", "1985-02-27")
                        .id("demo-l9-staff-person")
                        .build(),
                Fact.<List<StaffRole>>empty(),
                Fact.of(LocalDate.of(2019, 8, 20)),
                Fact.empty());
        CardPair cards = Sketch.cards("l9", school, "3А", pupil, Sketch.mother(mother));
        return new DemoFamily("demo-l9", cards.cards(), List.of(staff));
    }

    private static DemoFamily family(String code, CardPair... pupils) {
        return new DemoFamily(
                "demo-" + code,
                Stream.of(pupils).flatMap(pupil -> pupil.cards().stream()).toList(),
                List.of());
    }
}
