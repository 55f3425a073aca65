package ru.nso.esialogin.diagnosis;

/** Tickets for which diagnoses are made: whoever keeps tickets is a bean of it. Every call runs in the caller's transaction. */
public interface TicketsOnFile {

    /** Whether a ticket of this number is kept; if so, it stays until the transaction ends. */
    boolean hold(String number);
}
