package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.List;

/**
 * Somebody on a card whom the login nearly found. For the eyes of the operator alone, who has to check a document
 * first: it proves nothing, and most of all not that the person may have the card changed.
 *
 * @param cardId the card
 * @param personId the person on it
 * @param place whose record it is
 * @param childOfCaller whether a child of whom the caller speaks is nearly found, not the caller
 * @param differences what differs, each kind once for each value
 */
public record NearMiss(
        String cardId, String personId, Place place, boolean childOfCaller, List<Difference> differences) {

    /** Whose record on a card it is. */
    public enum Place {
        PUPIL,
        PARENT,
        EMPLOYEE
    }

    /** Copies the list. */
    public NearMiss {
        differences = List.copyOf(differences);
    }

    /** How sure it is that the same person is meant; only to compare with others. */
    int likeness() {
        return differences.stream()
                .map(Difference::kind)
                .distinct()
                .mapToInt(Difference.Kind::weight)
                .sum();
    }
}
