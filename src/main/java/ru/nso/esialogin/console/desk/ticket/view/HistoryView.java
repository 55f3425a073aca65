package ru.nso.esialogin.console.desk.ticket.view;

import java.util.List;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * Steps of a ticket.
 *
 * @param title «Письмо …a1b2c3»
 * @param path the page of the ticket
 * @param steps the first one first
 */
public record HistoryView(String title, String path, List<Line> steps) {

    /**
     * A step.
     *
     * @param at when
     * @param by who
     * @param what what was done
     * @param note what was noted; may be empty
     */
    public record Line(Moment at, String by, List<String> what, String note) {
        /** A note may be personal. */
        @Override
        public String toString() {
            return "Line";
        }
    }
}
