package ru.nso.esialogin.console.analyst;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.analyst.ask.AskedDay;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.RowView;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;

/** All indicators and how the region stands on a day. */
@Path("/console/indicators")
@Produces(Console.HTML)
@Authenticated
public class StartPage {
    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;

    StartPage(Console console, IndicatorRequest asked, IndicatorBook book) {
        this.console = console;
        this.asked = asked;
        this.book = book;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(Frame frame, StartModel page);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(@QueryParam("date") @Nullable String date) {
        AskedDay day = asked.day(date, asked.all());
        return console.page(
                day.status(),
                Templates.start(
                        console.frame(Section.ANALYST, "Показатели"),
                        new StartModel(
                                Words.day(day.day()),
                                day.day().toString(),
                                day.field("date", "На дату"),
                                book.isEmpty(),
                                asked.all().stream()
                                        .map(indicator -> line(indicator, day.day()))
                                        .toList())));
    }

    private StartModel.Line line(Indicator indicator, LocalDate day) {
        Status status = book.status(indicator, day);
        List<StatusRow> rows = status.rowsOf(indicator.leading());
        long odd = rows.stream().filter(row -> !row.notes().isEmpty()).count();
        return new StartModel.Line(
                indicator.label(),
                indicator.isNumbered() ? indicator.title() : "",
                Tab.path(indicator) + "?date=" + day,
                RowView.of(status, status.region()),
                zones(rows),
                odd == 0
                        ? "замечаний к данным нет"
                        : "замечания к данным: " + odd + " "
                                + RussianCount.of(odd, "муниципалитет", "муниципалитета", "муниципалитетов"));
    }

    private static String zones(List<StatusRow> rows) {
        if (rows.stream().allMatch(row -> row.zone().isEmpty())) {
            return "";
        }
        return "Зелёная зона: " + count(rows, Zone.GREEN) + ", жёлтая: " + count(rows, Zone.YELLOW) + ", красная: "
                + count(rows, Zone.RED) + " — из " + rows.size() + " муниципалитетов";
    }

    private static long count(List<StatusRow> rows, Zone zone) {
        return rows.stream()
                .flatMap(row -> row.zone().stream())
                .filter(zone::equals)
                .count();
    }
}
