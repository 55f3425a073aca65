package ru.nso.esialogin.card.registry.bulk;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;

/**
 * New cards that are written together.
 *
 * @param cards pupil cards
 * @param staff staff cards
 */
public record NewCards(List<PersonCard> cards, List<StaffCard> staff) {

    /** Copies the lists. */
    public NewCards {
        cards = List.copyOf(cards);
        staff = List.copyOf(staff);
    }

    /** All of them. */
    public Stream<Card> all() {
        return Stream.concat(cards.stream(), staff.stream());
    }
}
