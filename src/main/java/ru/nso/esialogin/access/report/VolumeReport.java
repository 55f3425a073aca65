package ru.nso.esialogin.access.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Who worked with unusually many cards on a day.
 *
 * @param day the day
 * @param historyFrom the first of the days before that it is compared with
 * @param operators how many operators worked with cards on the day
 * @param usual how many of them as usual
 * @param items the others, the clearest case first
 * @param complete whether all of these are in it
 */
public record VolumeReport(
        LocalDate day, LocalDate historyFrom, long operators, long usual, List<Volume> items, boolean complete) {
    public VolumeReport {
        items = List.copyOf(items);
    }
}
