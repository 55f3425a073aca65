package ru.nso.esialogin.rules;

/** How much a cause hinders, worst first. It is what the simulation shows, not a property of a rule (rulings). */
public enum Severity {
    /** It makes a stranger's record found. */
    WRONG_PERSON,
    /** The login fails because of it. */
    BLOCKS_LOGIN,
    /** A child is missing because of it. */
    HIDES_CHILD,
    /** A role is missing because of it. */
    BLOCKS_ROLE,
    /** It hinders somebody of the family, or this person once a second key falls away. */
    WILL_BLOCK,
    /** Good to mend. */
    ADVICE;

    /** Whether it hinders this login. */
    public boolean blocks() {
        return this != WILL_BLOCK && this != ADVICE;
    }
}
