package ru.nso.esialogin.esia.simulation;

import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.KeyKind;

/**
 * One line of the trace: what was looked at and what came of it. Holds no personal value.
 *
 * @param step what was looked at
 * @param outcome what came of it
 * @param subject card, record or fact concerned; empty when the step has none
 * @param keys kinds of keys that agreed or were sent
 * @param obstacle why a gate is closed
 */
public record TraceLine(Step step, Outcome outcome, String subject, Set<KeyKind> keys, Optional<Obstacle> obstacle) {

    static TraceLine of(Step step, Outcome outcome) {
        return new TraceLine(step, outcome, "", Set.of(), Optional.empty());
    }

    static TraceLine of(Step step, Outcome outcome, String subject) {
        return new TraceLine(step, outcome, subject, Set.of(), Optional.empty());
    }

    static TraceLine of(Step step, Outcome outcome, String subject, Set<KeyKind> keys) {
        return new TraceLine(step, outcome, subject, keys, Optional.empty());
    }

    static TraceLine closed(Obstacle obstacle) {
        return new TraceLine(Step.GATE, Outcome.CLOSED, obstacle.gate().name(), Set.of(), Optional.of(obstacle));
    }

    /** Steps of the simulation. */
    public enum Step {
        GATE,
        KEYS,
        CARD,
        LINK,
        SEARCH,
        OWNER,
        EXPECTED,
        SYMPTOM,
        VERDICT
    }

    /** What came of a step. */
    public enum Outcome {
        OPEN,
        CLOSED,
        NOT_DECIDED,
        FROM_TEXT,
        FROM_ACCOUNT,
        ASSUMED,
        TEXT_AND_ACCOUNT_DISAGREE,
        COPIED_FROM_ENROLMENT,
        ORDERS_ACTIVE,
        ORDERS_NOT_ACTIVE,
        ENDED,
        CARDS_NOT_ALL,
        CHILD_WITHOUT_CARD,
        CHILD_JUDGED_INSTEAD_OF_PARENT,
        LINK_DECIDES,
        FOUND,
        NOT_FOUND,
        NOT_SEARCHED,
        SELF,
        FAMILY,
        OTHER,
        UNKNOWN,
        PRESENT,
        MISSING,
        CONTRADICTS,
        WORKS,
        INCOMPLETE,
        WRONG_PERSON,
        FAILS,
        UNDECIDED
    }
}
