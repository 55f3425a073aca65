package ru.nso.esialogin.access.api.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.watch.AlertPage;
import ru.nso.esialogin.access.watch.AlertPlace;
import ru.nso.esialogin.access.watch.Alerts;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.PageRequest;

/** Who went through SNILS. Reading it is an entry of the access log. */
@Path("/api/v1/access-log/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
public class AlertsResource {
    private static final String LIST = "access-log/alerts";

    private final Alerts alerts;
    private final CurrentAccess access;
    private final Cursors cursors;

    AlertsResource(Alerts alerts, CurrentAccess access, Cursors cursors) {
        this.alerts = alerts;
        this.access = access;
        this.cursors = cursors;
    }

    /** Reports, newest first. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listNumberAlerts",
            summary = "Кто перебирал СНИЛС",
            description = "Сообщения о тех, кто запрашивал много разных СНИЛС, последние — первыми: FAST — много за"
                    + " короткое время, SLOW — много за день, и почти ничего не нашлось, RANGE — с одинаковым началом."
                    + " Одно сообщение, пока сотрудник не перестанет. Самих номеров в нём нет.")
    @APIResponse(
            responseCode = "200",
            description = "Страница сообщений",
            content =
                    @Content(
                            schema = @Schema(implementation = AlertsWire.class),
                            examples = @ExampleObject(name = "пример", value = AlertExamples.ALERTS)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public AlertsWire alerts(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest wanted = PageRequest.of(limit, cursor);
        AlertPage page = alerts.page(
                access.statedOr(Purpose.OVERSIGHT),
                wanted.cursor().map(text -> AlertPlace.parse(cursors.position(LIST, text))),
                wanted.limit());
        return AlertsWire.of(
                page,
                page.next().map(place -> cursors.after(LIST, place.text())).orElse(null));
    }
}
