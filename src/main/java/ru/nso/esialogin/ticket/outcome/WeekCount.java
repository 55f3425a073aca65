package ru.nso.esialogin.ticket.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many tickets came.
 *
 * @param week Monday of the week
 * @param municipality where their cards are; nothing where no card is known
 * @param cause code of the decisive cause
 * @param tickets how many
 */
public record WeekCount(LocalDate week, Optional<String> municipality, String cause, long tickets) {}
