package ru.nso.esialogin.console.analyst;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.RowView;
import ru.nso.esialogin.console.input.Input;

/**
 * All indicators on a day.
 *
 * @param day the day in words
 * @param iso the day for addresses
 * @param field the field for the day
 * @param empty whether nothing was ever observed
 * @param indicators in the order of the definitions
 */
record StartModel(String day, String iso, Input field, boolean empty, List<Line> indicators) {

    /**
     * An indicator.
     *
     * @param label its number or what it is
     * @param title what it measures
     * @param path its page
     * @param region how the region stands
     * @param zones how many municipalities are in which zone, in words
     * @param quality how many remarks there are about its data, in words
     */
    record Line(String label, String title, String path, RowView region, String zones, String quality) {}
}
