package ru.nso.esialogin.imports;

import java.util.List;
import ru.nso.esialogin.imports.identity.Doubt;
import ru.nso.esialogin.imports.merge.Changes;

/**
 * What a row does to the registry.
 *
 * @param <C> the kind of card
 */
public sealed interface RowOutcome<C> {

    /** A card that was not there. */
    record New<C>(C card) implements RowOutcome<C> {}

    /** A card that says all this already. */
    record Same<C>(C card) implements RowOutcome<C> {}

    /**
     * A card that says something else afterwards.
     *
     * @param before the card as it is
     * @param after the card as it will be
     * @param changes what is different
     */
    record Changed<C>(C before, C after, Changes changes) implements RowOutcome<C> {}

    /**
     * A human has to decide; nothing happens.
     *
     * @param doubt what is doubtful
     * @param cardIds cards that may be meant; they count as being in the file
     */
    record Conflict<C>(Doubt doubt, List<String> cardIds) implements RowOutcome<C> {
        public Conflict {
            cardIds = List.copyOf(cardIds);
        }

        /** The conflict as a problem of its row. */
        public RowProblem problem(long row) {
            return new RowProblem(row, "", doubt.what(), doubt.howToMend());
        }
    }
}
