package ru.nso.esialogin.repair.blast;

import java.util.List;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * Somebody whose login edits would change.
 *
 * @param kind as what the person logs in
 * @param records where the person stands in this capacity, before or after the edits; at least one
 * @param before outcome of the login as the cards are
 * @param after outcome of the login after the edits
 * @param effect what the difference amounts to
 */
public record Affected(RecordKind kind, List<OnCard> records, Verdict before, Verdict after, Effect effect) {

    /** Copies the records. */
    public Affected {
        records = List.copyOf(records);
    }

    /** The first of the records, by which the person is known. */
    public String recordId() {
        return records.get(0).recordId();
    }
}
