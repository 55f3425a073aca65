package ru.nso.esialogin.repair.blast;

/** What edits do to the login of somebody. */
public enum Effect {
    /** More opens than before, or the login is right where it was not. */
    GAINS,
    /** Less opens than before. */
    LOSES,
    /** Another's record opens that did not open before, or can no longer be ruled out: a privacy matter. */
    WRONG_PERSON,
    /**
     * The outcome is another, and neither better nor worse: for instance nothing opens any more in place of another's
     * record, or the own record opens beside one of another that opened before.
     */
    CHANGES
}
