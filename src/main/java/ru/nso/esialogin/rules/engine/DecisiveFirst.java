package ru.nso.esialogin.rules.engine;

import java.util.Comparator;
import ru.nso.esialogin.rules.Place;

/**
 * The order of causes (rulings: Causes): those that hinder this login by gate, then the others by gate; within a gate by
 * severity, certainty, the journal before the enrolment subsystem, then by code.
 */
final class DecisiveFirst {
    static final Comparator<ExplainedCause> ORDER = Comparator.comparing(
                    (ExplainedCause cause) -> !cause.severity().blocks())
            .thenComparing(cause -> cause.entry().gate())
            .thenComparing(ExplainedCause::severity)
            .thenComparing(ExplainedCause::certainty)
            .thenComparing(DecisiveFirst::onlyInEnrolment)
            .thenComparing(ExplainedCause::code);

    private DecisiveFirst() {}

    private static boolean onlyInEnrolment(ExplainedCause cause) {
        return !cause.evidence().isEmpty()
                && cause.evidence().stream().allMatch(piece -> piece.place() == Place.ENROLMENT);
    }
}
