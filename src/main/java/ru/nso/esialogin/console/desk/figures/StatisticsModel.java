package ru.nso.esialogin.console.desk.figures;

import java.util.List;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.CauseNames;

/**
 * What the page of the statistics shows.
 *
 * @param tabs pages of the desk
 * @param from first day, as it was typed
 * @param to last day, as it was typed
 * @param fromFault what is wrong with the first day; empty: nothing
 * @param toFault what is wrong with the last day; empty: nothing
 * @param weeks which whole weeks these are; empty: nothing was counted
 * @param counts what came
 * @param times how long mending took
 */
public record StatisticsModel(
        DeskTabs tabs,
        String from,
        String to,
        String fromFault,
        String toFault,
        String weeks,
        List<Count> counts,
        List<Time> times) {

    /**
     * Tickets of one cause, week and municipality.
     *
     * @param week its Monday
     * @param municipality where their cards are
     * @param cause the decisive cause
     * @param tickets how many, or that it is not shown
     */
    public record Count(String week, String municipality, CauseNames.Cause cause, String tickets) {}

    /**
     * How long it took to mend what had one cause.
     *
     * @param cause the cause
     * @param median half of the tickets took no longer
     * @param most nine of ten took no longer
     */
    public record Time(CauseNames.Cause cause, String median, String most) {}
}
