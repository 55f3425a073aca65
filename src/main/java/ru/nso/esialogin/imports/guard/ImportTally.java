package ru.nso.esialogin.imports.guard;

import ru.nso.esialogin.imports.RowOutcome;

/**
 * What a file would do, counted row by row.
 *
 * @param before cards of its schools before
 * @param created new cards
 * @param changed cards that change
 * @param same cards that stay as they are
 * @param conflicts rows left to a human
 * @param archived cards that are archived
 * @param snilsReplaced people who lose their SNILS or get another one
 * @param parentsRemoved parents who are on a card no more
 */
public record ImportTally(
        long before,
        long created,
        long changed,
        long same,
        long conflicts,
        long archived,
        long snilsReplaced,
        long parentsRemoved) {

    /** Nothing yet. */
    public static ImportTally of(long before) {
        return new ImportTally(before, 0, 0, 0, 0, 0, 0, 0);
    }

    /** With what one more row does. */
    public ImportTally with(RowOutcome<?> outcome) {
        boolean isNew = outcome instanceof RowOutcome.New<?>;
        boolean isSame = outcome instanceof RowOutcome.Same<?>;
        boolean isConflict = outcome instanceof RowOutcome.Conflict<?>;
        int replaced = 0;
        int removed = 0;
        if (outcome instanceof RowOutcome.Changed<?> change) {
            replaced = change.changes().snilsReplaced();
            removed = change.changes().parentsRemoved();
        }
        return new ImportTally(
                before,
                created + (isNew ? 1 : 0),
                changed + (outcome instanceof RowOutcome.Changed<?> ? 1 : 0),
                same + (isSame ? 1 : 0),
                conflicts + (isConflict ? 1 : 0),
                archived,
                snilsReplaced + replaced,
                parentsRemoved + removed);
    }

    /** With cards that are archived. */
    public ImportTally withArchived(long more) {
        return new ImportTally(
                before, created, changed, same, conflicts, archived + more, snilsReplaced, parentsRemoved);
    }
}
