package ru.nso.esialogin.console.school.card;

import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Stored;

/**
 * A card read from a form, and the form to be shown again.
 *
 * @param card the card, of no use where a field is wrong
 * @param model the form
 */
record Draft<C extends Card>(C card, EditModel model) {

    /**
     * The card to be stored.
     *
     * @param version the state that the form was made from
     * @throws NotSaved if a field is wrong, or the card is in another state by now
     */
    C over(long version, Stored<C> stored) {
        if (version != stored.version()) {
            throw new NotSaved(
                    model.saying(new EditModel.Saying(true, model.saying().errors(), null)));
        }
        if (!model.saying().errors().isEmpty()) {
            throw new NotSaved(model);
        }
        return card;
    }

    /**
     * The card to be stored where there is none yet.
     *
     * @throws NotSaved if a field is wrong
     */
    C fresh() {
        if (!model.saying().errors().isEmpty()) {
            throw new NotSaved(model);
        }
        return card;
    }

    /** Leaves a card as it is: a field cannot be taken, or somebody else has changed the card meanwhile. */
    static final class NotSaved extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final int CHANGED_MEANWHILE = 409;
        private static final int REFUSED = 422;

        private final transient EditModel model;

        NotSaved(EditModel model) {
            super("the card stays as it is", null, false, false);
            this.model = model;
        }

        /** The form as it was typed, over the card as it is now. */
        EditModel model() {
            return model;
        }

        int status() {
            return model.saying().conflict() ? CHANGED_MEANWHILE : REFUSED;
        }
    }
}
