package ru.nso.esialogin.card.registry.bulk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.person.FullName;

/**
 * Names on many live cards of both kinds at once, in as many statements as for one. Runs in the caller's transaction and
 * writes nothing to the access log: the caller does.
 */
public interface NamesOfCards {

    /** By the id of the card; what is archived or outside the scope is left out. */
    Map<String, OnCard> names(Collection<String> cardIds, Scope scope);

    /**
     * The names on one card.
     *
     * @param ownerId whose card it is: the pupil or the employee
     * @param byPerson the names by the ids of the people
     */
    record OnCard(String ownerId, Map<String, FullName> byPerson) {

        /** Copies the names. */
        public OnCard {
            byPerson = Map.copyOf(byPerson);
        }

        /** The name of the pupil or the employee. */
        public Optional<FullName> owner() {
            return of(ownerId);
        }

        /** The name of somebody on the card. */
        public Optional<FullName> of(String personId) {
            return Optional.ofNullable(byPerson.get(personId));
        }
    }
}
