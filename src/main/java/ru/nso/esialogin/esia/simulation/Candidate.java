package ru.nso.esialogin.esia.simulation;

import java.util.Set;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.Owner;

/**
 * A record that the search found.
 *
 * @param record the record
 * @param by kinds of keys by which it was found; none when a stored link or a password led to it
 * @param linked whether the stored link led to it
 * @param owner whose record it is
 */
public record Candidate(JournalRecord record, Set<KeyKind> by, boolean linked, Owner owner) {

    /** Whether the record was found by SNILS. */
    public boolean bySnils() {
        return by.contains(KeyKind.SNILS);
    }

    Candidate ownedBy(Owner decided) {
        return new Candidate(record, by, linked, decided);
    }
}
