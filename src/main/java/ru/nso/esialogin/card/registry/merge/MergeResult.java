package ru.nso.esialogin.card.registry.merge;

import java.util.List;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.Stored;

/** What came of a merge that somebody asked for. */
public sealed interface MergeResult {

    /** Both are one, or would be; with the version that is stored. */
    record Merged(Stored<PersonCard> into) implements MergeResult {}

    /** There is no card that could go. */
    record NoSuchCard() implements MergeResult {}

    /** There is no card that could stay. */
    record NoSuchTarget() implements MergeResult {}

    /** They are not two cards of one pupil in one subsystem. */
    record NotDoubled() implements MergeResult {}

    /**
     * Both tell different things and nobody has chosen.
     *
     * @param pointers members of the card that stays
     */
    record Differ(List<String> pointers) implements MergeResult {

        /** Copies the pointers. */
        public Differ {
            pointers = List.copyOf(pointers);
        }
    }

    /** Somebody has chosen where nothing differs. */
    record NothingToChoose() implements MergeResult {}

    /** One card may not hold all of it. */
    record TooMuch() implements MergeResult {}
}
