package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.Fact;

/**
 * A staff card.
 *
 * @param schoolId on the way in, instead of a school with nothing but its id
 * @param remarks on the way out of a write: what could not be read; taken back and passed over on the way in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StaffWire(
        Fact<String> id,
        Fact<SchoolWire> school,
        Fact<String> schoolId,
        Fact<PersonWire> person,
        Fact<List<StaffRole>> roles,
        Fact<LocalDate> employedFrom,
        Fact<LocalDate> employedTo,
        Fact<List<RemarkWire>> remarks) {

    /** The card with masks for SNILS, phones, e-mails and documents. */
    public static StaffWire masked(StaffCard card) {
        return of(card, PersonWire.masked(card.person()));
    }

    /** The card as it is written, every value readable; for what is encrypted as a whole, never for an answer. */
    public static StaffWire written(StaffCard card) {
        return of(card, PersonWire.written(card.person()));
    }

    private static StaffWire of(StaffCard card, PersonWire person) {
        return new StaffWire(
                Fact.of(card.id()),
                Fact.of(SchoolWire.of(card.school())),
                Fact.unknown(),
                Fact.of(person),
                card.roles(),
                card.employedFrom(),
                card.employedTo(),
                Fact.unknown());
    }

    /** The same card with remarks. */
    public StaffWire withRemarks(List<RemarkWire> told) {
        return new StaffWire(id, school, schoolId, person, roles, employedFrom, employedTo, Fact.of(told));
    }
}
