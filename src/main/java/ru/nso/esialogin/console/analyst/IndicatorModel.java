package ru.nso.esialogin.console.analyst;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.RowView;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;

/**
 * An indicator on a day.
 *
 * @param heading which, and on which day
 * @param title what it measures
 * @param definition who counts out of whom
 * @param tabs its pages
 * @param day field for the day
 * @param series field for the series, where there are several
 * @param region how the region stands
 * @param rows municipalities
 * @param ranking the drawing of places; empty where there is no percentage
 * @param top the five highest
 * @param bands bands of percentages
 * @param workbook the same as a workbook
 */
record IndicatorModel(
        String heading,
        String title,
        String definition,
        List<Tab> tabs,
        Input day,
        List<Choice> series,
        RowView region,
        List<RowView> rows,
        String ranking,
        List<RowView> top,
        List<Band> bands,
        String workbook) {

    /**
     * A band.
     *
     * @param range from where to where
     * @param municipalities how many are known to be in it
     * @param printed how many the region printed, and when
     */
    record Band(String range, int municipalities, String printed) {}
}
