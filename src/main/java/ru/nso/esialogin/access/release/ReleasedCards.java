package ru.nso.esialogin.access.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.Scope;

/** What a release asks of the registry. Runs in the caller's transaction and writes nothing to the access log. */
public interface ReleasedCards {

    /** Those of the pupil cards that lie within the scope; archived ones are as good as absent. */
    Set<String> reachable(Collection<String> cardIds, Scope scope);

    /** The values that the release covers, of the cards that lie within the scope today, in the order of their ids. */
    List<CardValues> values(Coverage coverage, Scope scope);

    /**
     * Values of a card without stars.
     *
     * @param cardId the card
     * @param persons everybody on it
     * @param paths how the access log names what was shown, for example {@code parents.snils}
     */
    record CardValues(String cardId, List<PersonValues> persons, List<String> paths) {
        /** Copies the lists. */
        public CardValues {
            persons = List.copyOf(persons);
            paths = List.copyOf(paths);
        }

        /** Without the values. */
        @Override
        public String toString() {
            return "CardValues[" + cardId + ']';
        }
    }

    /**
     * Values of a person.
     *
     * @param personId who on the card
     * @param values by field, as they are written on the card
     */
    record PersonValues(String personId, Map<MaskedField, List<String>> values) {
        /** Copies the map. */
        public PersonValues {
            values = Map.copyOf(values);
        }

        /** Without the values. */
        @Override
        public String toString() {
            return "PersonValues[" + personId + ']';
        }
    }
}
