package ru.nso.esialogin.card.store.pass;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;

/** Live cards of the region as one call finds them, and what leads from one to another. For one thread and one transaction. */
interface Surroundings {

    /** Takes a card that was read already. */
    void keep(Card card);

    /**
     * To which pupil cards each of some leads in one step of the family, by its id.
     *
     * @param most most links of a card
     */
    Map<String, Set<String>> links(Collection<String> pupilCards, int most);

    /**
     * The cards of each key; none for a key that stands nowhere.
     *
     * @param cards those from which the keys are, all of them read
     * @param most most cards of each kind for a key
     */
    Map<SearchKey, Holders> holders(Collection<Card> cards, Collection<SearchKey> keys, int most);

    /** Reads cards that were not read yet. */
    void read(Collection<String> pupilCards, Collection<String> staffCards);

    /** A pupil card that was read. */
    Optional<PersonCard> pupil(String id);

    /** A staff card that was read. */
    Optional<StaffCard> employee(String id);
}
