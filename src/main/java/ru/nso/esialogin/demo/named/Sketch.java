package ru.nso.esialogin.demo.named;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.demo.CardPair;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Person.Sex;

/** Draws people and cards by hand; what is not drawn is empty on the card, not unknown. */
final class Sketch {
    private Sketch() {}

    /** Somebody with surname, first name and patronymic, and without any key. */
    static Person.Builder person(String name, String born) {
        List<String> parts = List.of(name.split(" ", -1));
        boolean female = parts.get(2).endsWith("на");
        return Person.builder("")
                .name(parts.get(0), parts.get(1), parts.get(2))
                .birthDate(LocalDate.parse(born))
                .sex(Fact.of(female ? Sex.FEMALE : Sex.MALE))
                .snils(Fact.empty())
                .citizenship(Fact.of("RUS"))
                .phones(Fact.empty())
                .emails(Fact.empty())
                .esiaOid(Fact.empty())
                .documents(Fact.empty())
                .federalRegistryId(Fact.empty())
                .regionalId(Fact.empty());
    }

    /** A parent or an employee with all keys. */
    static Person adult(String name, String born, String snils, String phone, String email) {
        return person(name, born)
                .snils(snils)
                .phones(List.of(phone))
                .emails(List.of(email))
                .build();
    }

    /** A child with SNILS, certificate and the region's identifier, and without contacts. */
    static Person.Builder child(String name, String born, String snils, String regionalId) {
        IdentityDocument certificate = new IdentityDocument(
                IdentityDocument.Type.BIRTH_CERTIFICATE,
                Fact.of("II-ЯЯ"),
                Fact.of(snils.replace("-", "").substring(0, 6)));
        return person(name, born)
                .snils(snils)
                .documents(Fact.of(List.of(certificate)))
                .regionalId(Fact.of(regionalId));
    }

    static Parent mother(Person person) {
        return new Parent(person, Fact.of(Kinship.MOTHER));
    }

    static Parent father(Person person) {
        return new Parent(person, Fact.of(Kinship.FATHER));
    }

    /** Both cards of a pupil who has been at the school since the first class. */
    static CardPair cards(String code, School school, String className, Person pupil, Parent... parents) {
        int grade = Integer.parseInt(className.substring(0, className.length() - 1));
        EnrolmentOrder admitted = enrolment("1-у", LocalDate.of(2026 - grade, 9, 1), school);
        return new CardPair("demo-" + code, school, className, pupil, List.of(parents), List.of(admitted));
    }

    /** An issued enrolment. */
    static EnrolmentOrder enrolment(String number, LocalDate from, School school) {
        return new EnrolmentOrder(
                EnrolmentOrder.Type.ENROLMENT,
                Fact.of(number),
                from.minusDays(4),
                Fact.of(from),
                school.id(),
                Fact.empty(),
                EnrolmentOrder.Status.ISSUED,
                Fact.empty());
    }
}
