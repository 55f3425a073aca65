package ru.nso.esialogin.card.enrolment;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder.Reason;

/** What the orders in force on a day make of a pupil (rulings: In force). */
public sealed interface EnrolmentState {

    /** No orders are known; the pupil counts as active. */
    record NotKnown() implements EnrolmentState {}

    /**
     * Exactly one school is open.
     *
     * @param schoolId the open school
     * @param contradictions contradictions that do not stop the login today but will
     */
    record Active(String schoolId, List<Contradiction> contradictions) implements EnrolmentState {}

    /**
     * A lawful gap or overlap: nothing to mend yet.
     *
     * @param kind why the state is lawful
     * @param until the day on which it is to be looked at again
     * @param openSchools schools open today, the one opened first in front
     * @param contradictions what is wrong all the same and will stop the login once the waiting is over
     */
    record Waiting(Kind kind, LocalDate until, List<String> openSchools, List<Contradiction> contradictions)
            implements EnrolmentState {}

    /**
     * A first-grader whose order is not issued yet and need not be.
     *
     * @param deadline last day for the order
     */
    record AwaitingFirstOrder(LocalDate deadline) implements EnrolmentState {}

    /**
     * The orders contradict each other and no single school follows from them.
     *
     * @param contradictions what is wrong, at least one
     * @param openSchools schools open today, the one opened first in front
     */
    record Conflicted(List<Contradiction> contradictions, List<String> openSchools) implements EnrolmentState {}

    /**
     * Schooling in the region has ended.
     *
     * @param reason GRADUATION or LEFT_REGION
     * @param since first day
     */
    record Ended(Reason reason, LocalDate since) implements EnrolmentState {}

    /** Why a gap or an overlap is lawful. */
    enum Kind {
        /** The old school has a few working days to expel after a transfer. */
        OVERLAP_AFTER_TRANSFER,
        /** No school for the first days after an expulsion. */
        GAP_AFTER_EXPULSION,
        /** An issued order begins later. */
        ORDER_BEGINS_LATER,
        /** No school over the summer. */
        SUMMER
    }

    /**
     * One contradiction between orders.
     *
     * @param kind what is wrong
     * @param schoolId the school concerned
     * @param orderNumber number of the order concerned, empty if it has none
     * @param since day from which it holds
     */
    record Contradiction(ContradictionKind kind, String schoolId, String orderNumber, LocalDate since) {}

    /** What can be wrong with orders (cause L8). */
    enum ContradictionKind {
        /** The same school opened again while open. */
        OPENED_TWICE,
        /** An expulsion that closes nothing. */
        CLOSES_NOTHING,
        /** One of two or more schools open at once. */
        TWO_SCHOOLS,
        /** An expulsion is not followed by an enrolment. */
        NO_SCHOOL_AFTER_EXPULSION,
        /** No issued enrolment at all. */
        NEVER_ENROLLED
    }
}
