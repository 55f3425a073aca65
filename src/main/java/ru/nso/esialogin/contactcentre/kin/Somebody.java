package ru.nso.esialogin.contactcentre.kin;

import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;

/** One human being on the cards. */
public sealed interface Somebody {

    /** Where this human being stands. */
    List<KinRecord> records();

    /** Whether one of the persons on cards is this human being. */
    default boolean isAmong(Collection<String> personIds) {
        return records().stream().anyMatch(record -> personIds.contains(record.personId()));
    }

    /**
     * A pupil.
     *
     * @param cards all cards of the pupil, those of the journal first
     * @param records the pupil's records on them
     */
    record Pupil(List<PersonCard> cards, List<KinRecord> records) implements Somebody {
        /** Copies the lists. */
        public Pupil {
            cards = List.copyOf(cards);
            records = List.copyOf(records);
        }

        /** Whether the human being stands as a parent on a card of the pupil. */
        public boolean isChildOf(Somebody somebody) {
            return cards.stream()
                    .flatMap(card -> card.knownParents().stream())
                    .anyMatch(parent -> somebody.isAmong(List.of(parent.person().id())));
        }
    }

    /**
     * A parent, an employee, or both.
     *
     * @param asParent entries on pupil cards, those of the journal first
     * @param asEmployee staff cards
     * @param records all records
     */
    record Adult(List<Parent> asParent, List<StaffCard> asEmployee, List<KinRecord> records) implements Somebody {
        /** Copies the lists. */
        public Adult {
            asParent = List.copyOf(asParent);
            asEmployee = List.copyOf(asEmployee);
            records = List.copyOf(records);
        }
    }
}
