package ru.nso.esialogin.card.registry.merge;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.Stored;

/**
 * Which cards are to be made one.
 *
 * @param absorbedId the card that goes
 * @param intoId the card that stays
 * @param choices where both differ, whose value is kept, by the pointer of the member on the card that stays
 * @param played whether it is only looked what would come of it
 * @param check gets the card that goes and the one that stays; throws to leave both as they are
 * @param fits whether a card may hold as much as would come of it
 */
public record MergeOrder(
        String absorbedId,
        String intoId,
        Map<String, Side> choices,
        boolean played,
        BiConsumer<Stored<PersonCard>, Stored<PersonCard>> check,
        Predicate<PersonCard> fits) {

    /** Copies the choices. */
    public MergeOrder {
        choices = Map.copyOf(choices);
    }
}
