package ru.nso.esialogin.console.oversight.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.report.Reports;
import ru.nso.esialogin.access.report.Volume;
import ru.nso.esialogin.access.report.VolumeReport;
import ru.nso.esialogin.access.report.VolumeText;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.oversight.Part;

/** Who worked with unusually many cards on a day. */
@Path("/console/oversight/volume")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class VolumePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Console console;
    private final Reports reports;

    VolumePage(Console console, Reports reports) {
        this.console = console;
        this.reports = reports;
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(@QueryParam("day") @Nullable String day) {
        String typed = day == null || day.isBlank() ? reports.today().toString() : day.strip();
        Optional<LocalDate> asked = read(typed);
        if (asked.isEmpty() || asked.get().isAfter(reports.today())) {
            String error = asked.isEmpty() ? "Нужна дата, например 2026-11-26." : "Этот день ещё не наступил.";
            return shown(422, asked.isEmpty() ? "" : typed, error, "", List.of());
        }
        VolumeReport report = reports.volume(console.access(Purpose.OVERSIGHT), asked.get());
        return shown(
                200,
                typed,
                "",
                DAY.format(report.day()) + " с карточками работали " + report.operators() + " "
                        + RussianCount.of(report.operators(), "сотрудник", "сотрудника", "сотрудников")
                        + ", из них как обычно — " + report.usual() + ". Сравнение с днями с "
                        + DAY.format(report.historyFrom()) + " и с теми, у кого те же права."
                        + (report.complete() ? "" : " Показаны не все."),
                report.items().stream()
                        .map(volume -> line(volume, report.day()))
                        .toList());
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Lines.Line line(Volume volume, LocalDate day) {
        boolean clear = volume.verdict() == Volume.Verdict.UNUSUAL;
        return new Lines.Line(
                words(volume.verdict()),
                clear ? "badge--bad" : "badge--warn",
                AlertsPage.who(volume.operator()),
                DAY.format(day),
                VolumeText.of(volume));
    }

    private static String words(Volume.Verdict verdict) {
        return switch (verdict) {
            case UNUSUAL -> "необычно много";
            case ABOVE_OTHERS -> "больше, чем у других";
            case ABOVE_OWN_DAYS -> "больше, чем в свои прежние дни";
            case CANNOT_TELL -> "сравнить не с чем";
            case USUAL -> "как обычно";
        };
    }

    private Response shown(int status, String typed, String error, String summary, List<Lines.Line> lines) {
        return console.page(
                status,
                AlertsPage.Templates.lines(
                        console.frame(Section.OVERSIGHT, "Необычно много карточек за день"),
                        new Lines(
                                Part.VOLUME.links(console.caller()),
                                Part.VOLUME.path(),
                                List.of(Input.day("day", "День", typed, error)),
                                error.isEmpty() ? List.of() : List.of(new Mistake("day", error)),
                                summary,
                                lines,
                                error.isEmpty() ? "Необычного нет." : "",
                                "")));
    }
}
