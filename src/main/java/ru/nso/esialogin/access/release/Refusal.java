package ru.nso.esialogin.access.release;

/** Why a step of a release is not made. */
public enum Refusal {
    /** Who asks does not decide, under no role. */
    OWN_REQUEST,
    /** What was released is for the one who asked. */
    NOT_ASKER,
    /** The second person has not decided yet. */
    NOT_DECIDED,
    /** It was decided, withdrawn or used before. */
    SETTLED,
    /** Its time is over. */
    EXPIRED,
    /** It was released for something else. */
    OTHER_COVERAGE
}
