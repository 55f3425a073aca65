package ru.nso.esialogin.console.oversight.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.report.Operator;
import ru.nso.esialogin.access.statement.EntryText;
import ru.nso.esialogin.access.watch.Alert;
import ru.nso.esialogin.access.watch.AlertPage;
import ru.nso.esialogin.access.watch.AlertPlace;
import ru.nso.esialogin.access.watch.AlertText;
import ru.nso.esialogin.access.watch.Alerts;
import ru.nso.esialogin.access.watch.Finding.NoticedBy;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;
import ru.nso.esialogin.platform.http.Cursors;

/** Who went through SNILS, newest first; the numbers themselves are nowhere. */
@Path("/console/oversight/alerts")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class AlertsPage {
    private static final String LIST = "console/oversight/alerts";
    private static final int ON_A_PAGE = 50;

    private final Console console;
    private final Alerts alerts;
    private final Cursors cursors;
    private final Moments moments;

    AlertsPage(Console console, Alerts alerts, Cursors cursors, Moments moments) {
        this.console = console;
        this.alerts = alerts;
        this.cursors = cursors;
        this.moments = moments;
    }

    /** Templates of the reports. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lines(Frame frame, Lines page);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(@QueryParam("cursor") @Nullable String cursor) {
        AlertPage found = alerts.page(
                console.access(Purpose.OVERSIGHT),
                Optional.ofNullable(cursor)
                        .filter(text -> !text.isBlank())
                        .map(text -> AlertPlace.parse(cursors.position(LIST, text))),
                ON_A_PAGE);
        return console.page(Templates.lines(
                console.frame(Section.OVERSIGHT, "Перебор СНИЛС"),
                new Lines(
                        Part.ALERTS.links(console.caller()),
                        Part.ALERTS.path(),
                        List.of(),
                        List.of(),
                        "Сообщения о тех, кто запрашивал много разных СНИЛС, новые первыми. Одно сообщение, пока сотрудник"
                                + " не перестанет. Самих номеров здесь нет.",
                        found.items().stream().map(this::line).toList(),
                        "Сообщений нет.",
                        found.next()
                                .map(place -> next(Part.ALERTS, "", cursors.after(LIST, place.text())))
                                .orElse(""))));
    }

    /** The address of the next page. */
    static String next(Part part, String query, String cursor) {
        return part.path() + "?" + query + "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    /** An operator in words. */
    static String who(Operator operator) {
        return operator.who() + " — " + EntryText.role(operator.roles())
                + operator.schoolId().map(id -> ", школа " + id).orElse("")
                + operator.municipality().map(name -> ", " + name).orElse("");
    }

    private Lines.Line line(Alert alert) {
        return new Lines.Line(
                words(alert.what().kind()),
                "badge--warn",
                who(alert.operator()),
                moments.text(alert.what().from()) + " — "
                        + moments.text(alert.what().to()),
                AlertText.of(alert.what()));
    }

    private static String words(NoticedBy kind) {
        return switch (kind) {
            case RANGE -> "номера с одинаковым началом";
            case FAST -> "много за короткое время";
            case SLOW -> "много за день, почти всё напрасно";
        };
    }
}
