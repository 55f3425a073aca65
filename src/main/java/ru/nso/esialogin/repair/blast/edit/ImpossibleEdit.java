package ru.nso.esialogin.repair.blast.edit;

/** An edit that the cards do not allow. */
public final class ImpossibleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final Reason reason;

    ImpossibleEdit(int number, Reason reason) {
        super("edit " + number + ": " + reason, null, false, false);
        this.number = number;
        this.reason = reason;
    }

    /** Position of the edit in the list, from zero. */
    public int number() {
        return number;
    }

    /** Why it cannot be done. */
    public Reason reason() {
        return reason;
    }

    /** Why an edit cannot be done. */
    public enum Reason {
        /** The person does not stand on the card. */
        NO_SUCH_PERSON,
        /** The person stands there, but not as a parent. */
        NOT_A_PARENT,
        /** The card is not a pupil's. */
        NOT_A_PUPIL_CARD,
        /** The card is not an employee's. */
        NOT_A_STAFF_CARD,
        /** The two cards are one. */
        SAME_CARD,
        /** The two cards are of different pupils or subsystems. */
        NOT_DOUBLED,
        /** The pupil has no such order in force or issued. */
        NO_SUCH_ORDER,
        /** The card was merged into another by an edit before. */
        CARD_IS_GONE
    }
}
