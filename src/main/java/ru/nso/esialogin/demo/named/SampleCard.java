package ru.nso.esialogin.demo.named;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/**
 * The card shown on the customer's slides, word for word: the part about parents as «Запись в школу» has it, the part
 * about the child as the journal has it. Only what the slide blanks out is invented: the child's surname, patronymic,
 * year of birth, SNILS, phone and mailbox, the school and the class.
 */
final class SampleCard {
    private static final String NO_DATA = "Нет данных";

    private SampleCard() {}

    static DemoFamily family(School school) {
        return new DemoFamily("demo-sample", List.of(journal(school), enrolment(school)), List.of());
    }

    /** «Сведения о родителях / законных представителях». */
    private static PersonCard enrolment(School school) {
        String id = "demo-sample-enrolment";
        Person mother = withoutData(id + "-mother")
                .name("Александрова", "Ольга", "Александровна")
                .birthDate(LocalDate.of(1972, 3, 8))
                .build();
        Person father = withoutData(id + "-father")
                .name("", "Александр", "Владимирович")
                .birthDate(LocalDate.of(1970, 2, 20))
                .build();
        return card(
                id,
                SourceSystem.ENROLMENT,
                "2025-10-14T03:00:00+07:00",
                school,
                child(id).esiaOid(Fact.unknown()).build(),
                List.of(new Parent(mother, Fact.of(Kinship.MOTHER)), new Parent(father, Fact.of(Kinship.FATHER))));
    }

    /** The child and two parents of whom nothing is written. */
    private static PersonCard journal(School school) {
        String id = "demo-sample-journal";
        return card(
                id,
                SourceSystem.JOURNAL,
                "2025-10-15T03:00:00+07:00",
                school,
                child(id).build(),
                List.of(nobody(id + "-parent-1"), nobody(id + "-parent-2")));
    }

    private static Person.Builder child(String cardId) {
        return withoutData(cardId + "-pupil")
                .name("Соболева", "Евгения", "Владимировна")
                .birthDate(LocalDate.of(2012, 2, 4))
                .snils("800-300-018 00")
                .phones(List.of("+79450000003"))
                .emails(List.of("evgeniya-soboleva-test@yandex.ru"));
    }

    private static Parent nobody(String id) {
        return new Parent(
                withoutData(id)
                        .name(FullName.of("", "", ""))
                        .birthDate(Fact.empty())
                        .build(),
                Fact.empty());
    }

    private static Person.Builder withoutData(String id) {
        return Person.builder(id)
                .sex(Fact.empty())
                .snils(NO_DATA)
                .citizenship(Fact.empty())
                .phones(List.of(NO_DATA))
                .emails(Fact.empty())
                .esiaOid(Fact.empty())
                .documents(Fact.empty())
                .federalRegistryId(Fact.empty())
                .regionalId(Fact.empty());
    }

    private static PersonCard card(
            String id, SourceSystem system, String asOf, School school, Person pupil, List<Parent> parents) {
        return new PersonCard(
                id,
                system,
                Fact.of(OffsetDateTime.parse(asOf)),
                school,
                Fact.of("7В"),
                pupil,
                Fact.of(parents),
                system == SourceSystem.ENROLMENT
                        ? Fact.of(List.of(Sketch.enrolment("1-у", LocalDate.of(2019, 9, 1), school)))
                        : Fact.unknown());
    }
}
