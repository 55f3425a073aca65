package ru.nso.esialogin.console.desk.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.desk.words.Choice;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * What the page of the queue shows.
 *
 * @param tabs pages of the desk
 * @param counters counted filters
 * @param states counted states
 * @param narrowing further filters
 * @param lines tickets, the newest first
 * @param next the next page; {@code null} on the last one
 * @param later whether this is not the first page
 * @param first address of the first page
 */
public record QueueModel(
        DeskTabs tabs,
        List<Counter> counters,
        List<Counter> states,
        Narrowing narrowing,
        List<Line> lines,
        @Nullable String next,
        boolean later,
        String first) {

    /**
     * A filter with how many tickets it has.
     *
     * @param path where it leads
     * @param text its name
     * @param count how many
     * @param chosen whether it is the one that is shown
     */
    public record Counter(String path, String text, long count, boolean chosen) {}

    /**
     * Filters that are not counted.
     *
     * @param query what is chosen
     * @param causes causes to choose from
     * @param municipalities municipalities to choose from; none for who may not see what the registry tells
     * @param states states to choose from
     * @param narrowed whether one of them is chosen
     * @param anyNarrowing where none is
     */
    public record Narrowing(
            QueueQuery query,
            List<Choice> causes,
            List<Choice> municipalities,
            List<Choice> states,
            boolean narrowed,
            String anyNarrowing) {}

    /**
     * A ticket, without what it says.
     *
     * @param path where it is
     * @param number the end of its number
     * @param at when it came
     * @param channel how it came
     * @param state how far it is
     * @param due until when something has to be done; {@code null}: nothing
     * @param cause the probable cause
     * @param others how many more there are
     * @param assigned who works on it; empty: nobody
     * @param reopened «открыто снова», or empty
     * @param beside what it belongs to, or empty
     */
    public record Line(
            String path,
            String number,
            Moment at,
            String channel,
            Badge state,
            @Nullable Badge due,
            CauseNames.Cause cause,
            int others,
            String assigned,
            String reopened,
            String beside) {}
}
