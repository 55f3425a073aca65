package ru.nso.esialogin.esia.household;

import java.util.Optional;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.Person;

/**
 * One record that the journal can let in.
 *
 * @param number position in the household, from zero; tells one record from another
 * @param cardId card on which the person stands
 * @param kind as what
 * @param person the person
 * @param file the pupil's file; empty for an employee
 * @param staff the staff card; empty for pupils and parents
 * @param active whether the record is searched at the time of the attempt
 * @param resemblance the record beside the person who logs in
 */
public record JournalRecord(
        int number,
        String cardId,
        RecordKind kind,
        Person person,
        Optional<PupilFile> file,
        Optional<StaffCard> staff,
        boolean active,
        Resemblance resemblance) {

    /** Identifier of the record: card and person. */
    public String recordId() {
        return cardId + ":" + person.id();
    }

    /** Whether the record stands in the file. */
    public boolean isOf(PupilFile wanted) {
        return file.isPresent() && file.get().is(wanted);
    }

    /** Identified by what it is, not by everything it holds. */
    @Override
    public String toString() {
        return kind + " " + recordId();
    }
}
