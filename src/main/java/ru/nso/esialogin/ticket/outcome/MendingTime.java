package ru.nso.esialogin.ticket.outcome;

/**
 * How long it took to mend what had one cause.
 *
 * @param cause code of the decisive cause
 * @param medianHours half of the tickets took no longer
 * @param mostHours nine of ten took no longer
 * @param tickets how many were mended
 */
public record MendingTime(String cause, double medianHours, double mostHours, long tickets) {}
