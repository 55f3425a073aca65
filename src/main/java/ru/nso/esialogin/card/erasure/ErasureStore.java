package ru.nso.esialogin.card.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.reveal.CardKind;

/** The tables of cards, as an erasure works on them. Every call runs in its transaction. */
public interface ErasureStore {

    /** Waits for other erasures: one at a time, for two that go from card to card would wait for each other in a circle. */
    void begin();

    /** The card, archived or not, held until the end of the transaction. */
    Optional<HeldCard> hold(CardKind kind, String cardId, Scope scope);

    /**
     * Cards of both kinds that were archived by that moment, the longest first, held until the end of the transaction. One
     * that no key reads any more is left out.
     *
     * @param most of each kind
     */
    List<HeldCard> holdArchived(Instant until, int most);

    /** Cards of the region, archived ones too, on which somebody stands whom one of the keys fits. */
    Holders holders(Collection<SearchKey> keys);

    /**
     * Takes somebody out of all states of a held pupil card, of which the access log has an entry.
     *
     * @param without the card without them
     * @return how many states changed
     */
    long shorten(String cardId, UnaryOperator<PersonCard> without);

    /**
     * Removes a held card with everybody on it and all its states, of which the access log has an entry.
     *
     * @return how many states there were
     */
    long remove(CardKind kind, String cardId);

    /**
     * Cards that keys lead to.
     *
     * @param complete whether these are all of them
     */
    record Holders(List<PersonCard> cards, List<StaffCard> staff, boolean complete) {

        /** Whether the keys lead to no card at all. */
        boolean none() {
            return cards.isEmpty() && staff.isEmpty();
        }
    }
}
