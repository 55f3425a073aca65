package ru.nso.esialogin.demo.named;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

/**
 * A family for each of the seven cases of the child's account of the customer's slides. Their cards are right: what
 * hinders them happens at ЕСИА.
 */
final class AccountFamilies {
    private final School school;

    AccountFamilies(School school) {
        this.school = school;
    }

    Stream<DemoFamily> all() {
        return Stream.of(
                family(
                        "c1",
                        "7Б",
                        child("Сиренев Марк Антонович", "2013-01-25", "811-303-356 41", "C1"),
                        Sketch.adult(
                                "Сиренева Инга Павловна",
                                "1988-04-03",
                                "811-101-158 17",
                                "+79450001101",
                                "sireneva@pismo.example")),
                family(
                        "c2",
                        "2Б",
                        child("Малинина Вера Кирилловна", "2017-05-12", "812-303-356 48", "C2"),
                        Sketch.adult(
                                "Малинина Олеся Игоревна",
                                "1991-11-19",
                                "812-101-158 24",
                                "+79450001201",
                                "malinina@pismo.example")),
                family(
                        "c3",
                        "4Б",
                        child("Рябиков Тихон Львович", "2015-10-05", "813-303-356 55", "C3"),
                        Sketch.adult(
                                "Рябикова Эльза Юрьевна",
                                "1987-02-16",
                                "813-101-158 31",
                                "+79450001301",
                                "ryabikova@pismo.example")),
                family(
                        "c4",
                        "5В",
                        child("Липина Тая Романовна", "2014-08-29", "814-303-356 62", "C4"),
                        Sketch.adult(
                                "Липина Яна Сергеевна",
                                "1989-06-08",
                                "814-101-158 38",
                                "+79450001401",
                                "lipina@pismo.example")),
                family(
                        "c5",
                        "1А",
                        bornAbroad(),
                        Sketch.adult(
                                "Чинарова Гульнара Тимуровна",
                                "1992-03-31",
                                "815-101-158 45",
                                "+79450001501",
                                "chinarova@pismo.example")),
                family(
                        "c6",
                        "6В",
                        child("Клёнов Савва Ильич", "2013-09-14", "816-303-356 76", "C6"),
                        Sketch.adult(
                                "Клёнова Рада Олеговна",
                                "1986-07-20",
                                "816-101-158 52",
                                "+79450001601",
                                "klenova@pismo.example")),
                family(
                        "c7",
                        "10А",
                        child("Буков Артур Денисович", "2009-04-17", "817-303-356 83", "C7"),
                        Sketch.adult(
                                "Букова Майя Степановна",
                                "1984-12-02",
                                "817-101-158 59",
                                "+79450001701",
                                "bukova@pismo.example")));
    }

    private DemoFamily family(String code, String className, Person pupil, Person mother) {
        return new DemoFamily(
                "demo-" + code,
                Sketch.cards(code, school, className, pupil, Sketch.mother(mother))
                        .cards(),
                List.of());
    }

    private static Person child(String name, String born, String snils, String code) {
        return Sketch.child(name, born, snils, "54-DEMO-" + code).build();
    }

    private static Person bornAbroad() {
        IdentityDocument certificate = new IdentityDocument(
                IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE, Fact.of("AN"), Fact.of("0000715"));
        return Sketch.child("Чинаров Амир Русланович", "2018-06-26", "815-303-356 69", "54-DEMO-C5")
                .documents(Fact.of(List.of(certificate)))
                .build();
    }
}
