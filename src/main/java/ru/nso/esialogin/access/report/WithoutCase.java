package ru.nso.esialogin.access.report;

import java.time.Instant;

/**
 * What an operator did for one purpose without naming a ticket or a call.
 *
 * @param operator who
 * @param purpose the purpose stated
 * @param times how many entries
 * @param cards how many different cards they name
 * @param first when the first was written
 * @param last when the newest was written
 */
public record WithoutCase(Operator operator, String purpose, long times, long cards, Instant first, Instant last) {}
