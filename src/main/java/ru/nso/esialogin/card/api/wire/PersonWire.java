package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/** A pupil or an employee. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PersonWire(
        Fact<String> id,
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

    /** The person as written on the card, every value readable; for what is encrypted as a whole, never for an answer. */
    static PersonWire written(Person person) {
        return new PersonWire(
                Fact.of(person.id()),
                person.name().last(),
                person.name().first(),
                person.name().middle(),
                person.birthDate(),
                person.sex(),
                person.snils().map(SnilsField::text),
                person.citizenship(),
                person.phones()
                        .map(fields -> fields.stream().map(PhoneField::text).toList()),
                person.emails()
                        .map(fields -> fields.stream().map(EmailField::text).toList()),
                person.esiaOid(),
                person.documents()
                        .map(documents ->
                                documents.stream().map(DocumentWire::written).toList()),
                person.federalRegistryId(),
                person.regionalId());
    }

    /** The person with masks for SNILS, phones, e-mails and documents. */
    public static PersonWire masked(Person person) {
        return new PersonWire(
                Fact.of(person.id()),
                person.name().last(),
                person.name().first(),
                person.name().middle(),
                person.birthDate(),
                person.sex(),
                person.snils().map(SnilsField::masked),
                person.citizenship(),
                person.phones()
                        .map(fields -> fields.stream().map(PhoneField::masked).toList()),
                person.emails()
                        .map(fields -> fields.stream().map(EmailField::masked).toList()),
                person.esiaOid(),
                person.documents()
                        .map(documents ->
                                documents.stream().map(DocumentWire::masked).toList()),
                person.federalRegistryId(),
                person.regionalId());
    }
}
