package ru.nso.esialogin.card.registry.bulk;

import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;

/**
 * Live cards for many keys at once, in as many statements as for one. Runs in the caller's transaction and writes nothing
 * to the access log: the caller does.
 */
public interface CardsOfKeys {

    /**
     * Pupil cards on which somebody stands whom one of the keys fits.
     *
     * @throws IllegalStateException if there are so many that they are no cards of these people any more
     */
    List<PersonCard> pupils(Collection<SearchKey> keys, Scope scope);

    /** The same for staff cards. */
    List<StaffCard> staff(Collection<SearchKey> keys, Scope scope);

    /**
     * Cards of both kinds, found by one search. If there are too many, phones and addresses that stand on more cards than one
     * family has, as those of a school, are not looked for.
     *
     * @throws IllegalStateException if there are too many even so
     */
    Found all(Collection<SearchKey> keys, Scope scope);

    /**
     * Cards that were found.
     *
     * @param complete false if a phone or an address was left out
     */
    record Found(List<Card> cards, boolean complete) {
        /** Copies the cards. */
        public Found {
            cards = List.copyOf(cards);
        }
    }
}
