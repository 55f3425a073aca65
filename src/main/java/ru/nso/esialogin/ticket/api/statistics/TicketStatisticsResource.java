package ru.nso.esialogin.ticket.api.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.TimeParameter;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.outcome.TicketStatistics;

/** What came when and where, and how long it took: for the analyst, without anybody's data. */
@Path("/api/v1/tickets/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.ANALYST, Roles.ADMIN})
@Tag(name = "Tickets")
public class TicketStatisticsResource {
    private final TicketStatistics statistics;

    TicketStatisticsResource(TicketStatistics statistics) {
        this.statistics = statistics;
    }

    /** Statistics of some weeks. */
    @GET
    @Operation(
            operationId = "getTicketStatistics",
            summary = "Обращения по неделям, муниципалитетам и причинам; сколько длится исправление",
            description = "Дни дополняются до целых недель. Числа от одного до четырёх не показываются.")
    @APIResponse(
            responseCode = "200",
            description = "Статистика",
            content =
                    @Content(
                            schema = @Schema(implementation = StatisticsWire.class),
                            examples = @ExampleObject(name = "пример", value = StatisticsWire.EXAMPLE)))
    @APIResponse(responseCode = "422", description = "Нет дня, день не удалось прочитать, или дней больше 400")
    public StatisticsWire get(
            @Parameter(
                            description = "Первый день",
                            required = true,
                            example = "2026-11-23",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            description = "Последний день",
                            required = true,
                            example = "2026-11-29",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("to")
                    @Nullable
                    String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        TicketStatistics.fault(first, last).ifPresent(fault -> {
            throw new ProblemException(TechnicalProblem.INVALID_VALUE, fault);
        });
        return StatisticsWire.of(statistics.of(first, last));
    }

    private static LocalDate day(String name, @Nullable String text) {
        return Given.parameter(text)
                .map(written -> TimeParameter.day(name, written))
                .orElseThrow(() -> new ProblemException(
                        TechnicalProblem.INVALID_DATE, "Параметр " + name + " — дата, например 2026-11-26."));
    }
}
