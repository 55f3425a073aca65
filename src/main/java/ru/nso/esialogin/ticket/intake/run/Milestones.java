package ru.nso.esialogin.ticket.intake.run;

/** Told of every step of every letter. */
public interface Milestones {

    /** A step was done. */
    void reached(String mailbox, Milestone step);

    /** A letter could not be decided; it waits for the next look. */
    default void failed(String mailbox, String id, RuntimeException why) {}
}
