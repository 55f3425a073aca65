package ru.nso.esialogin.access.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.report.ReportReader.Line;
import ru.nso.esialogin.access.report.Volume.Verdict;

/**
 * Makes reports of the log; each is written into it before it is shown. Law: 152-ФЗ, article 18.1, part 1, paragraph 4
 * (the operator checks whether the processing is as its rules say).
 */
@ApplicationScoped
@Transactional
public class Reports {
    /** How many days before a day tell what is usual. */
    public static final int HISTORY_DAYS = 28;

    /** How many working days of the operator it takes. */
    public static final int OWN_DAYS_NEEDED = 5;

    /** How many others with the same roles it takes. */
    public static final int OTHERS_NEEDED = 3;

    /** More operators with unusually many cards than this are no finding any more. */
    static final int MOST_VOLUMES = 200;

    private final ReportReader reader;
    private final AccessLog log;
    private final Clock clock;

    Reports(ReportReader reader, AccessLog log, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who works without a ticket or call, newest first.
     *
     * @param asked the time wanted; the place of a further page keeps that of the first
     * @param ofNobody see {@link ReportReader#withoutCase}
     */
    public WithoutCasePage withoutCase(
            Access access, Window asked, Optional<String> ofNobody, Optional<WithoutCasePlace> behind, int limit) {
        Window window = behind.map(WithoutCasePlace::window).orElse(asked);
        List<Line> found = reader.withoutCase(window, ofNobody, behind, limit + 1);
        note(access, found.isEmpty());
        boolean more = found.size() > limit;
        List<Line> lines = more ? found.subList(0, limit) : found;
        return new WithoutCasePage(
                window,
                lines.stream().map(Line::what).toList(),
                more ? Optional.of(place(window, lines.get(limit - 1))) : Optional.empty());
    }

    private static WithoutCasePlace place(Window window, Line line) {
        return new WithoutCasePlace(window, line.what().last(), line.key());
    }

    /** Who worked with unusually many cards on a day; the days are those of the region. */
    public VolumeReport volume(Access access, LocalDate day) {
        List<Volume> all = reader.volumes(day, HISTORY_DAYS);
        note(access, all.isEmpty());
        List<Volume> told = all.stream()
                .filter(volume -> volume.verdict() != Verdict.USUAL)
                .sorted(Comparator.comparing(Volume::verdict))
                .toList();
        return new VolumeReport(
                day,
                day.minusDays(HISTORY_DAYS),
                all.size(),
                all.size() - (long) told.size(),
                told.stream().limit(MOST_VOLUMES).toList(),
                told.size() <= MOST_VOLUMES);
    }

    /** Today in the region. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void note(Access access, boolean nothing) {
        log.record(new AccessEntry(
                access,
                Action.READ_REPORT,
                List.of(),
                List.of(),
                List.of(),
                nothing ? Outcome.NOTHING_FOUND : Outcome.DONE));
    }
}
