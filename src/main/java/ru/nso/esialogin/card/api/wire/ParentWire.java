package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** A parent or legal representative: a person with the relation to the pupil. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ParentWire(
        Fact<String> id,
        Fact<Kinship> kinship,
        Fact<String> lastName,
        Fact<String> firstName,
        Fact<String> middleName,
        Fact<BirthDate> birthDate,
        Fact<Person.Sex> sex,
        Fact<String> snils,
        Fact<String> citizenship,
        Fact<List<String>> phones,
        Fact<List<String>> emails,
        Fact<String> esiaOid,
        Fact<List<DocumentWire>> documents,
        Fact<String> federalRegistryId,
        Fact<String> regionalId) {

    /** The parent with masks for SNILS, phones, e-mails and documents. */
    static ParentWire masked(Parent parent) {
        return of(PersonWire.masked(parent.person()), parent.kinship());
    }

    /** The parent as written on the card, every value readable. */
    static ParentWire written(Parent parent) {
        return of(PersonWire.written(parent.person()), parent.kinship());
    }

    private static ParentWire of(PersonWire person, Fact<Kinship> kinship) {
        return new ParentWire(
                person.id(),
                kinship,
                person.lastName(),
                person.firstName(),
                person.middleName(),
                person.birthDate(),
                person.sex(),
                person.snils(),
                person.citizenship(),
                person.phones(),
                person.emails(),
                person.esiaOid(),
                person.documents(),
                person.federalRegistryId(),
                person.regionalId());
    }

    /** The parent without the relation. */
    public PersonWire person() {
        return new PersonWire(
                id,
                lastName,
                firstName,
                middleName,
                birthDate,
                sex,
                snils,
                citizenship,
                phones,
                emails,
                esiaOid,
                documents,
                federalRegistryId,
                regionalId);
    }
}
