package ru.nso.esialogin.imports.identity;

import java.util.List;

/**
 * Whose card a row is.
 *
 * @param <C> the kind of card
 */
public sealed interface Identified<C> {

    /** Nobody has it yet. */
    record Nobody<C>() implements Identified<C> {}

    /** It is this one. */
    record One<C>(C card) implements Identified<C> {}

    /**
     * A human has to say.
     *
     * @param why what is doubtful
     * @param cardIds the cards that may be meant; they count as being in the file
     */
    record Doubtful<C>(Doubt why, List<String> cardIds) implements Identified<C> {
        public Doubtful {
            cardIds = List.copyOf(cardIds);
        }
    }
}
