package ru.nso.esialogin.card.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;

/**
 * Finds the cards a login concerns: those on which the keys or names stand, those of brothers and sisters (a parent
 * in common by key, or by name and birth date), and the card of the same pupil in the other subsystem (rulings:
 * Family, Same person). A constant number of statements, whatever the size of the registry.
 */
public interface FamilySearch {

    /**
     * Cards within the scope that the keys lead to, archived ones left out. Runs in the caller's transaction and
     * writes nothing to the access log: the caller knows what of it is shown.
     */
    FamilyCards find(Set<SearchKey> keys, Scope scope);

    /**
     * Cards that were found before, as they are now; archived ones and those outside the scope left out. Runs in the
     * caller's transaction and writes nothing to the access log.
     */
    FamilyCards reread(Collection<String> cardIds, Collection<String> staffCardIds, Scope scope);

    /**
     * What was found.
     *
     * @param cards pupil cards in the order of their ids
     * @param staff staff cards in the order of their ids
     * @param complete false when there was more than the configured number of cards: the rest was left out
     */
    record FamilyCards(List<PersonCard> cards, List<StaffCard> staff, boolean complete) {
        public FamilyCards {
            cards = List.copyOf(cards);
            staff = List.copyOf(staff);
        }

        /** Cards of both kinds. */
        public Stream<Card> all() {
            return Stream.concat(cards.stream(), staff.stream());
        }
    }
}
