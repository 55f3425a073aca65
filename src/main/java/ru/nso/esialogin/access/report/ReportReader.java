package ru.nso.esialogin.access.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts entries of the log where they are kept. */
public interface ReportReader {

    /**
     * What was done with cards without a ticket or call, although purpose, action or role want one; newest first.
     *
     * @param ofNobody the case of the configuration for requests that state none: it names no ticket and no call
     * @param behind where the page before ended
     */
    List<Line> withoutCase(Window window, Optional<String> ofNobody, Optional<WithoutCasePlace> behind, int most);

    /**
     * How many different cards each operator worked with on a day, the most first.
     *
     * @param before how many days before the day are looked at for what is usual
     */
    List<Volume> volumes(LocalDate day, int before);

    /**
     * A line of the first report.
     *
     * @param key see {@link WithoutCasePlace#key}
     */
    record Line(WithoutCase what, String key) {}
}
