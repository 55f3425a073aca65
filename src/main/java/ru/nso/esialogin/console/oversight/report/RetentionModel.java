package ru.nso.esialogin.console.oversight.report;

import java.time.Duration;
import java.util.List;
import ru.nso.esialogin.access.retention.RetentionLine;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;

/**
 * What is kept how long.
 *
 * @param parts the way to the other parts
 * @param done what came of a run; empty: there was none
 * @param mistakes what is wrong in the form
 * @param removes whether the caller may remove what is due
 * @param due how much a run would remove now, in words
 * @param lines every class of data
 */
record RetentionModel(
        List<Part.Link> parts, String done, List<Mistake> mistakes, boolean removes, String due, List<Line> lines) {

    /**
     * A class of data.
     *
     * @param what what it is
     * @param kept how long
     * @param ground the law it follows from
     * @param due how many rows should be gone, and since when
     * @param overdue whether there are any
     * @param last when it was last cleaned up
     */
    record Line(String what, String kept, String ground, String due, boolean overdue, String last) {

        static Line of(RetentionLine line, Moments moments) {
            return new Line(
                    line.dataClass().what(),
                    line.kept().map(Line::words).orElse("без срока"),
                    line.dataClass().ground(),
                    line.due().rows() == 0
                            ? "ничего"
                            : rows(line.due().rows())
                                    + line.due()
                                            .since()
                                            .map(since -> ", с " + moments.text(since))
                                            .orElse(""),
                    line.due().rows() > 0,
                    line.last()
                            .map(run -> moments.text(run.at()) + ": " + rows(run.removed()))
                            .orElse("ещё не было"));
        }

        private static String words(Duration kept) {
            long days = kept.toDays();
            return kept.equals(Duration.ofDays(days))
                    ? days + " " + RussianCount.of(days, "день", "дня", "дней")
                    : kept.toHours() + " " + RussianCount.of(kept.toHours(), "час", "часа", "часов");
        }
    }

    static String rows(long number) {
        return number + " " + RussianCount.of(number, "строка", "строки", "строк");
    }
}
