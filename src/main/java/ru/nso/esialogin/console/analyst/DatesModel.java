package ru.nso.esialogin.console.analyst;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;

/**
 * An indicator over days.
 *
 * @param heading which
 * @param tabs its pages
 * @param since field for the first day
 * @param day field for the second day
 * @param series field for the series, where there are several
 * @param achieved who has reached the plan of the year on both days
 * @param moved who came and who went between them, in words
 * @param columns days of the table
 * @param lines municipalities
 * @param drawing all municipalities side by side
 */
record DatesModel(
        String heading,
        List<Tab> tabs,
        Input since,
        Input day,
        List<Choice> series,
        List<OnDay> achieved,
        List<String> moved,
        List<String> columns,
        List<Line> lines,
        String drawing) {

    /**
     * Who has reached the plan of the year on a day.
     *
     * @param day the day
     * @param summary how many, and of which plan
     * @param names who
     * @param remarks how that differs from the printed list
     */
    record OnDay(String day, String summary, List<String> names, List<String> remarks) {}

    /**
     * A municipality over days.
     *
     * @param name whose
     * @param path its page
     * @param cells a percentage for each day; a dash where there is none or it may not be shown
     * @param change between the first and the last
     */
    record Line(String name, String path, List<String> cells, String change) {}
}
