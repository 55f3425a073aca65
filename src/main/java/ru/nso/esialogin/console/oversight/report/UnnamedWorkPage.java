package ru.nso.esialogin.console.oversight.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.report.Reports;
import ru.nso.esialogin.access.report.Window;
import ru.nso.esialogin.access.report.WithoutCase;
import ru.nso.esialogin.access.report.WithoutCasePage;
import ru.nso.esialogin.access.report.WithoutCasePlace;
import ru.nso.esialogin.access.statement.EntryText;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;
import ru.nso.esialogin.platform.http.Cursors;

/** Who works without a ticket or call. */
@Path("/console/oversight/without-case")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class UnnamedWorkPage {
    private static final String LIST = "console/oversight/without-case";
    private static final int ON_A_PAGE = 50;

    private final Console console;
    private final Reports reports;
    private final Cursors cursors;
    private final Moments moments;
    private final Clock clock;
    private final CurrentAccess current;

    UnnamedWorkPage(
            Console console, Reports reports, Cursors cursors, Moments moments, Clock clock, CurrentAccess current) {
        this.console = console;
        this.reports = reports;
        this.cursors = cursors;
        this.moments = moments;
        this.clock = clock;
        this.current = current;
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor) {
        String begin = from == null ? "" : from.strip();
        String end = to == null ? "" : to.strip();
        List<Mistake> mistakes = new ArrayList<>();
        Window window = Window.of(moment("from", begin, mistakes), moment("to", end, mistakes), clock.instant());
        if (window.isTooLong()) {
            mistakes.add(new Mistake("from", "Не больше " + Window.LONGEST.toDays() + " дней за один раз."));
        }
        if (!mistakes.isEmpty()) {
            return shown(422, begin, end, mistakes, "", List.of(), "");
        }
        String list = LIST + "?" + begin + "&" + end;
        WithoutCasePage found = reports.withoutCase(
                console.access(Purpose.OVERSIGHT),
                window,
                // A browser names no ticket, so this is the one of the settings.
                current.statedOr(Purpose.OVERSIGHT).caseId(),
                Optional.ofNullable(cursor)
                        .filter(text -> !text.isBlank())
                        .map(text -> WithoutCasePlace.parse(cursors.position(list, text))),
                ON_A_PAGE);
        return shown(
                200,
                begin,
                end,
                mistakes,
                "С " + moments.text(found.window().from()) + " до "
                        + moments.text(found.window().to())
                        + ". Работа без номера обращения или звонка, хотя он нужен; последние первыми.",
                found.items().stream().map(this::line).toList(),
                found.next()
                        .map(place -> AlertsPage.next(
                                Part.WITHOUT_CASE,
                                (begin.isEmpty() ? "" : "from=" + begin + "&")
                                        + (end.isEmpty() ? "" : "to=" + end + "&"),
                                cursors.after(list, place.text())))
                        .orElse(""));
    }

    private Optional<Instant> moment(String field, String typed, List<Mistake> mistakes) {
        Optional<Instant> moment = moments.of(typed);
        if (!typed.isEmpty() && moment.isEmpty()) {
            mistakes.add(new Mistake(field, "Нужны день и время, например 2026-11-26T08:30."));
        }
        return moment;
    }

    private Lines.Line line(WithoutCase work) {
        return new Lines.Line(
                EntryText.why(work.purpose()),
                "",
                AlertsPage.who(work.operator()),
                moments.text(work.first()) + " — " + moments.text(work.last()),
                RussianCount.times(work.times()) + ", "
                        + work.cards()
                        + " "
                        + RussianCount.of(work.cards(), "карточка", "карточки", "карточек"));
    }

    private Response shown(
            int status,
            String from,
            String to,
            List<Mistake> mistakes,
            String summary,
            List<Lines.Line> lines,
            String next) {
        return console.page(
                status,
                AlertsPage.Templates.lines(
                        console.frame(Section.OVERSIGHT, "Работа без обращения и звонка"),
                        new Lines(
                                Part.WITHOUT_CASE.links(console.caller()),
                                Part.WITHOUT_CASE.path(),
                                List.of(field("from", "С", from, mistakes), field("to", "До", to, mistakes)),
                                mistakes,
                                summary,
                                lines,
                                mistakes.isEmpty() ? "Такой работы в это время не было." : "",
                                next)));
    }

    private static Input field(String name, String label, String value, List<Mistake> mistakes) {
        return new Input(
                name, label, "Без дат — последние 30 дней", "datetime-local", value, Mistake.at(mistakes, name), false);
    }
}
