package ru.nso.esialogin.ticket.intake;

/**
 * Told of every letter that became a ticket or belongs to one, bounces too, in the transaction in which it is taken:
 * what is written here stays if the letter is taken, and only then.
 */
@FunctionalInterface
public interface AfterIntake {

    /** A letter was taken. */
    void taken(TakenMail mail);
}
