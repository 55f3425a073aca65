package ru.nso.esialogin.access.api.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.api.AccessSettings;
import ru.nso.esialogin.access.report.Reports;
import ru.nso.esialogin.access.report.Window;
import ru.nso.esialogin.access.report.WithoutCasePage;
import ru.nso.esialogin.access.report.WithoutCasePlace;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.TimeParameter;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** What the access log amounts to, by operators. Each report is an entry, too. */
@Path("/api/v1/access-log/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
public class AccessReportResource {
    private final Reports reports;
    private final CurrentAccess access;
    private final AccessSettings settings;
    private final Cursors cursors;
    private final Clock clock;

    AccessReportResource(Reports reports, CurrentAccess access, AccessSettings settings, Cursors cursors, Clock clock) {
        this.reports = reports;
        this.access = access;
        this.settings = settings;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Who works without a ticket or call. */
    @GET
    @Path("without-case")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "reportWorkWithoutCase",
            summary = "Кто работал с карточками без обращения и звонка",
            description = "По сотрудникам и целям, последние — первыми. В отчёт входит работа без номера обращения или"
                    + " звонка: с целями TICKET и CALL, действия контакт-центра и всё, что делают служба поддержки и"
                    + " контакт-центр. Номер из настроек (default-case) за номер не считается. Без from и to — последние"
                    + " 30 дней; больше 366 дней за один раз не посмотреть.")
    @APIResponse(
            responseCode = "200",
            description = "Страница отчёта",
            content =
                    @Content(
                            schema = @Schema(implementation = WithoutCaseWire.class),
                            examples = @ExampleObject(name = "пример", value = ReportExamples.WITHOUT_CASE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать, или дней больше 366")
    public WithoutCaseWire withoutCase(
            @Parameter(description = "С этого момента", example = "2026-11-01T00:00:00+07:00")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "До этого момента", example = "2026-12-01T00:00:00+07:00")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest wanted = PageRequest.of(limit, cursor);
        String list = "access-log/reports/without-case" + List.of(Given.parameter(from), Given.parameter(to));
        Window window = Window.of(
                Given.parameter(from).map(text -> TimeParameter.moment("from", text)),
                Given.parameter(to).map(text -> TimeParameter.moment("to", text)),
                clock.instant());
        if (window.isTooLong()) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "От from до to может быть не больше " + Window.LONGEST.toDays() + " дней.");
        }
        WithoutCasePage page = reports.withoutCase(
                access.statedOr(Purpose.OVERSIGHT),
                window,
                settings.defaultCase(),
                wanted.cursor().map(text -> WithoutCasePlace.parse(cursors.position(list, text))),
                wanted.limit());
        return WithoutCaseWire.of(
                page,
                page.next().map(place -> cursors.after(list, place.text())).orElse(null));
    }

    /** Who worked with unusually many cards. */
    @GET
    @Path("volume")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "reportUnusualVolume",
            summary = "Кто за день работал с необычно большим числом карточек",
            description = "Число разных карточек за день сравнивается с прежними днями того же сотрудника (28 дней) и с"
                    + " другими, у кого те же права, в тот же день: медиана и медианное отклонение. Если сравнивать не с"
                    + " чем, так и сказано. Без day — сегодня.")
    @APIResponse(
            responseCode = "200",
            description = "Отчёт",
            content =
                    @Content(
                            schema = @Schema(implementation = VolumeWire.class),
                            examples = @ExampleObject(name = "пример", value = ReportExamples.VOLUME)))
    @APIResponse(responseCode = "422", description = "day — не дата или ещё не наступил")
    public VolumeWire volume(
            @Parameter(description = "День, по времени Новосибирска", example = "2026-11-26")
                    @QueryParam("day")
                    @Nullable
                    String day) {
        LocalDate asked =
                Given.parameter(day).map(text -> TimeParameter.day("day", text)).orElseGet(reports::today);
        if (asked.isAfter(reports.today())) {
            throw new ProblemException(TechnicalProblem.INVALID_VALUE, "Этот день ещё не наступил.");
        }
        return VolumeWire.of(reports.volume(access.statedOr(Purpose.OVERSIGHT), asked));
    }
}
