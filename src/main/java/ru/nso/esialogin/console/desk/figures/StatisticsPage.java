package ru.nso.esialogin.console.desk.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.queue.QueuePage;
import ru.nso.esialogin.console.desk.words.CauseNames;
import ru.nso.esialogin.console.desk.words.Counted;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.outcome.FewPeople;
import ru.nso.esialogin.ticket.outcome.MendingTime;
import ru.nso.esialogin.ticket.outcome.TicketStatistics;
import ru.nso.esialogin.ticket.outcome.WeekCount;

/** What came when and where, and how long it took; numbers of one to four are not shown. */
@Path(QueuePage.PATH + "/statistics")
@Produces(Console.HTML)
@RolesAllowed({Roles.HELPDESK, Roles.ANALYST, Roles.ADMIN})
public class StatisticsPage {
    private static final int USUAL_WEEKS = 4;
    private static final int MINUTES = 60;

    private final Console console;
    private final TicketStatistics statistics;
    private final CauseNames causes;
    private final Moments moments;

    StatisticsPage(Console console, TicketStatistics statistics, CauseNames causes, Moments moments) {
        this.console = console;
        this.statistics = statistics;
        this.causes = causes;
        this.moments = moments;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "console/desk")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance statistics(Frame frame, StatisticsModel page);
    }

    /** Statistics of some weeks; of the last four where nothing is said. */
    @GET
    @Operation(hidden = true)
    public Response statistics(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        LocalDate today = moments.today();
        String first = from == null ? today.minusWeeks(USUAL_WEEKS).toString() : from.strip();
        String last = to == null ? today.toString() : to.strip();
        Optional<LocalDate> begin = day(first);
        Optional<LocalDate> end = day(last);
        String fault = begin.isPresent() && end.isPresent()
                ? TicketStatistics.fault(begin.get(), end.get()).orElse("")
                : "";
        if (begin.isEmpty() || end.isEmpty() || !fault.isEmpty()) {
            String noDay = "Нужна дата, например 2026-11-26.";
            return console.page(
                    TechnicalProblem.INVALID_VALUE.status(),
                    page(first, last, begin.isEmpty() ? noDay : "", end.isEmpty() ? noDay : fault, Optional.empty()));
        }
        return console.page(page(first, last, "", "", Optional.of(statistics.of(begin.get(), end.get()))));
    }

    private TemplateInstance page(
            String from, String to, String fromFault, String toFault, Optional<TicketStatistics.Report> report) {
        return Templates.statistics(
                console.frame(Section.DESK, "Статистика обращений"),
                new StatisticsModel(
                        DeskTabs.at(DeskTabs.Place.STATISTICS, console.caller()),
                        from,
                        to,
                        fromFault,
                        toFault,
                        report.map(found -> "с " + moments.day(found.from()) + " по " + moments.day(found.to()))
                                .orElse(""),
                        report.map(TicketStatistics.Report::weeks).orElse(List.of()).stream()
                                .map(this::count)
                                .toList(),
                        report.map(TicketStatistics.Report::times).orElse(List.of()).stream()
                                .map(this::time)
                                .toList()));
    }

    private StatisticsModel.Count count(WeekCount count) {
        return new StatisticsModel.Count(
                moments.day(count.week()),
                count.municipality().orElse("карточек не нашлось"),
                causes.of(count.cause()),
                FewPeople.mayBeTold(count.tickets()) ? Long.toString(count.tickets()) : "меньше 5");
    }

    private StatisticsModel.Time time(MendingTime time) {
        return new StatisticsModel.Time(causes.of(time.cause()), hours(time.medianHours()), hours(time.mostHours()));
    }

    private static String hours(double hours) {
        return Counted.time(Duration.ofMinutes(Math.round(hours * MINUTES)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty(); // the page says so at the field
        }
    }
}
