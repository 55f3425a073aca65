package ru.nso.esialogin.diagnosis.api.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.diagnosis.incident.AnnouncementStore.Filter;
import ru.nso.esialogin.diagnosis.incident.Announcements;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.json.MergePatch;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Announced outages: the helpdesk and the administrator announce them, everybody who is logged in reads them. */
@Tag(name = "Service incidents", description = "Объявленные перерывы в работе: их видит каждая диагностика")
@Path("/api/v1/service-incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ServiceIncidentsResource {
    private static final String PATH = "/api/v1/service-incidents/";

    private final Announcements announcements;
    private final CurrentAccess access;
    private final Cursors cursors;
    private final NewIds ids;
    private final ObjectMapper mapper;

    ServiceIncidentsResource(
            Announcements announcements, CurrentAccess access, Cursors cursors, NewIds ids, ObjectMapper mapper) {
        this.announcements = announcements;
        this.access = access;
        this.cursors = cursors;
        this.ids = ids;
        this.mapper = mapper;
    }

    /** Announced outages. */
    @GET
    @Operation(
            operationId = "listServiceIncidents",
            summary = "Объявленные перерывы, последние — первыми",
            description = "Порядок — по началу перерыва. Параметр at оставляет те, что идут в этот момент.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = IncidentExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<IncidentWire> list(
            @Parameter(description = "JOURNAL, ESIA или MY_SCHOOL", example = "JOURNAL") @QueryParam("system") @Nullable
                    String system,
            @Parameter(description = "Момент с часовым поясом", example = "2026-11-28T23:00:00+07:00")
                    @QueryParam("at")
                    @Nullable
                    String at,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Filter filter = IncidentFilter.read(system, at);
        String list = IncidentFilter.list(filter);
        PageRequest wanted = PageRequest.of(limit, cursor);
        ru.nso.esialogin.card.registry.Page<Stored<Announcement>> page = announcements.page(
                filter,
                new ru.nso.esialogin.card.registry.PageRequest(
                        wanted.cursor().map(text -> cursors.position(list, text)), wanted.limit()));
        return new Page<>(
                page.items().stream()
                        .map(stored -> IncidentWire.of(stored.content()))
                        .toList(),
                page.next().map(position -> cursors.after(list, position)).orElse(null));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getServiceIncident", summary = "Прочитать объявленный перерыв")
    @APIResponse(
            responseCode = "200",
            description = "Перерыв; версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentWire.class),
                            examples = @ExampleObject(name = "пример", value = IncidentExamples.INCIDENT)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public Response get(@PathParam("id") String id) {
        return announcements
                .find(id)
                .map(stored -> answer(Response.ok(), stored))
                .orElseThrow(ProblemException::notFound);
    }

    /** Announces an outage. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
    @Operation(
            operationId = "announceServiceIncident",
            summary = "Объявить перерыв в работе",
            description = "С этого момента его видит каждая диагностика и симуляция, время входа которой попадает в"
                    + " перерыв, — кроме тех запросов, в которых есть своё поле incidents. Объявлено по ошибке: задайте"
                    + " to, равное from.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Повтор с тем же ключом даёт тот же ответ и ничего не создаёт")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentForm.class),
                            examples = @ExampleObject(name = "пример", value = IncidentExamples.ANNOUNCED)))
    @APIResponse(
            responseCode = "201",
            description = "Перерыв объявлен",
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentWire.class),
                            examples = @ExampleObject(name = "пример", value = IncidentExamples.INCIDENT)))
    @APIResponse(responseCode = "422", description = "Окончание раньше начала, лишнее поле или слишком длинный текст")
    public Response announce(IncidentForm form) {
        Announcement announcement = form.read(ids.next());
        Stored<Announcement> stored = announcements.announce(access.caller(), announcement);
        return answer(Response.created(URI.create(PATH + announcement.id())), stored);
    }

    /** Changes an announcement, for instance when the end is known. */
    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
    @Operation(
            operationId = "changeServiceIncident",
            summary = "Изменить перерыв: null — пусто, чего нет в запросе, не меняется",
            description = "Ответы, данные раньше, не меняются: каждый хранит перерывы, которые в нём учтены.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = IncidentForm.Change.class),
                            examples = @ExampleObject(name = "пример", value = IncidentExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия",
            content =
                    @Content(
                            schema = @Schema(implementation = IncidentWire.class),
                            examples = @ExampleObject(name = "пример", value = IncidentExamples.CHANGED)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "412", description = "Запись уже изменена")
    @APIResponse(responseCode = "428", description = "Нет заголовка If-Match")
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        if (!patch.isObject()) {
            throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен объект: { … }.");
        }
        return announcements
                .change(access.caller(), id, stored -> changed(stored, ifMatch, patch))
                .map(stored -> answer(Response.ok(), stored))
                .orElseThrow(ProblemException::notFound);
    }

    private Announcement changed(Stored<Announcement> stored, @Nullable String ifMatch, JsonNode patch) {
        ETags.requireMatch(ifMatch, stored.version());
        JsonNode before = mapper.valueToTree(IncidentForm.of(stored.content()));
        try {
            return mapper.treeToValue(MergePatch.apply(before, patch), IncidentForm.class)
                    .read(stored.content().id());
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Response answer(Response.ResponseBuilder answer, Stored<Announcement> stored) {
        return answer.tag(ETags.of(stored.version()))
                .entity(IncidentWire.of(stored.content()))
                .build();
    }
}
