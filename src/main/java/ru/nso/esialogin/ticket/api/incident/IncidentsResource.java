package ru.nso.esialogin.ticket.api.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.api.TicketDesk;
import ru.nso.esialogin.ticket.api.TicketSteps;
import ru.nso.esialogin.ticket.incident.Incident;
import ru.nso.esialogin.ticket.incident.Incidents;

/** Incidents: found by themselves, led by operators, followed by their tickets. */
@Path("/api/v1/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
@Tag(name = "Incidents", description = "Происшествия: много семей, одна причина, одна школа или один час")
public class IncidentsResource {
    private final Incidents incidents;
    private final TicketDesk desk;
    private final CurrentAccess access;
    private final Cursors cursors;
    private final ObjectMapper mapper;

    IncidentsResource(
            Incidents incidents, TicketDesk desk, CurrentAccess access, Cursors cursors, ObjectMapper mapper) {
        this.incidents = incidents;
        this.desk = desk;
        this.access = access;
        this.cursors = cursors;
        this.mapper = mapper;
    }

    /** Incidents. */
    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "Происшествия, последние — первыми",
            description = "Находятся сами. Обращения происшествия: GET /tickets?incidentId=.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = IncidentWire.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<IncidentWire> list(
            @Parameter(description = "Только в этом состоянии", example = "DIAGNOSED") @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Optional<TicketState> wanted = Given.parameter(state).map(TicketSteps::state);
        String list = "incidents/" + wanted.map(Enum::name).orElse("");
        PageRequest page = PageRequest.of(limit, cursor);
        List<Incident> found =
                incidents.page(wanted, page.cursor().map(text -> cursors.position(list, text)), page.limit());
        return Page.of(found, page.limit(), this::wire, incident -> cursors.after(list, incident.id()));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getIncident", summary = "Происшествие")
    @APIResponse(
            responseCode = "200",
            description = "Происшествие; версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentWire.class),
                            examples = @ExampleObject(name = "пример", value = IncidentWire.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public Response get(@PathParam("id") String id) {
        return incidents.find(id).map(this::answer).orElseThrow(ProblemException::notFound);
    }

    /** Changes it. */
    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeIncident",
            summary = "Следующий шаг происшествия: состояние, исполнитель, ответ всем",
            description = "Обращения происшествия переходят следом, и каждое получает ответ один раз, в том числе те,"
                    + " что придут позже, пока происшествие не закончено.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = IncidentChange.class),
                            examples = @ExampleObject(name = "пример", value = IncidentChange.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия",
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentWire.class),
                            examples = @ExampleObject(name = "пример", value = IncidentWire.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "409", description = "Из этого состояния так перейти нельзя")
    @APIResponse(responseCode = "412", description = "Запись уже изменена")
    @APIResponse(responseCode = "422", description = "Нечего менять, или что-то заполнено неверно")
    @APIResponse(responseCode = "428", description = "Нет заголовка If-Match")
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        Set<String> emptied = TicketSteps.nulls(patch);
        IncidentChange change = read(patch);
        return incidents
                .change(access.caller(), id, (held, at) -> {
                    ETags.requireMatch(ifMatch, held.version());
                    return change.apply(held, emptied, at, text -> incidents.namesSomebody(held, text));
                })
                .map(this::answer)
                .orElseThrow(ProblemException::notFound);
    }

    /** Who changed what. */
    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getIncidentHistory",
            summary = "Шаги происшествия: кто, что и когда изменил",
            description =
                    "Первый шаг — происшествие найдено службой. Ответ, который называл кого-то удалённого насовсем,"
                            + " из истории убран.")
    @APIResponse(
            responseCode = "200",
            description = "Шаги, первый — первым",
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentStepWire.History.class),
                            examples = @ExampleObject(name = "пример", value = IncidentStepWire.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public IncidentStepWire.History history(@PathParam("id") String id) {
        return incidents
                .history(id)
                .map(steps -> new IncidentStepWire.History(
                        steps.stream().map(IncidentStepWire::of).toList()))
                .orElseThrow(ProblemException::notFound);
    }

    private IncidentChange read(JsonNode patch) {
        try {
            return mapper.treeToValue(patch, IncidentChange.class);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private IncidentWire wire(Incident incident) {
        return IncidentWire.of(incident, desk.mayAskRegistry());
    }

    private Response answer(Incident incident) {
        return Response.ok(wire(incident)).tag(ETags.of(incident.version())).build();
    }
}
