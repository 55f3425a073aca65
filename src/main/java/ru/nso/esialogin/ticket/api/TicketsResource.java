package ru.nso.esialogin.ticket.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFilter;
import ru.nso.esialogin.ticket.Tickets;

/** Tickets of families, teachers and schools: both lines of support take them in and lead them to their end. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
@Tag(name = "Tickets", description = "Обращения: разбор, недостающее, ответ")
public class TicketsResource {
    private static final String PATH = "/api/v1/tickets/";

    private final Tickets tickets;
    private final TicketDesk desk;
    private final CurrentAccess access;
    private final Cursors cursors;
    private final ObjectMapper mapper;
    private final Clock clock;

    TicketsResource(
            Tickets tickets, TicketDesk desk, CurrentAccess access, Cursors cursors, ObjectMapper mapper, Clock clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.access = access;
        this.cursors = cursors;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Takes a complaint in. */
    @POST
    @Idempotent
    @Operation(
            operationId = "receiveTicket",
            summary = "Принять обращение и разобрать его",
            description = "Читает письмо или запись звонка без цитат переписки, называет вероятные причины, недостающее"
                    + " и готовый ответ. Тому, кто может делать диагностику по реестру, ищет ещё и карточки по тому, что"
                    + " названо; контакт-центр ищет семью через lookups. Номер обращения служит и для X-Case.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Повтор с тем же ключом даёт тот же ответ и ничего не создаёт")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TicketForm.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.FORM)))
    @APIResponse(
            responseCode = "201",
            description = "Обращение принято; версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = TicketWire.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.TICKET)))
    @APIResponse(responseCode = "413", description = "Больше 25 МБ")
    @APIResponse(responseCode = "422", description = "Чего-то не хватает, слишком длинно, или вложение не в Base64")
    public Response receive(TicketForm form) {
        TicketForm.Sent sent = form.read();
        Ticket ticket = tickets.receive(access.caller(), sent.letter(), sent.files(), desk::kept);
        return answer(Response.created(URI.create(PATH + ticket.id())), ticket);
    }

    /** Tickets. */
    @GET
    @Operation(
            operationId = "listTickets",
            summary = "Обращения, последние — первыми",
            description = "Без того, что написано: целиком обращение читают по номеру.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = TicketExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<TicketLine> list(
            @Parameter(description = "Только в этом состоянии", example = "NEW") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Только этого сотрудника: его имя входа", example = "ivanova")
                    @QueryParam("assignedTo")
                    @Nullable
                    String assignedTo,
            @Parameter(description = "Только с этой причиной среди вероятных", example = "L7")
                    @QueryParam("cause")
                    @Nullable
                    String cause,
            @Parameter(description = "Только с карточками этой школы; для тех, кому доступна диагностика по реестру")
                    @QueryParam("schoolId")
                    @Nullable
                    String schoolId,
            @Parameter(description = "Только этого происшествия") @QueryParam("incidentId") @Nullable String incidentId,
            @Parameter(
                            description = "Только те, по которым что-то надо сделать раньше",
                            example = "2026-12-18T00:00:00+07:00")
                    @QueryParam("dueBefore")
                    @Nullable
                    String dueBefore,
            @Parameter(description = "true — только просроченные, false — только непросроченные", example = "true")
                    @QueryParam("overdue")
                    @Nullable
                    String overdue,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        FilterParameters filter =
                new FilterParameters(state, assignedTo, cause, schoolId, incidentId, dueBefore, overdue);
        TicketFilter wanted = filter.read(clock);
        if (wanted.schoolId().isPresent() && !desk.mayAskRegistry()) {
            throw new ProblemException(
                    TechnicalProblem.FORBIDDEN, "Карточки школ видит тот, кому доступна диагностика по реестру.");
        }
        String list = filter.list();
        PageRequest page = PageRequest.of(limit, cursor);
        List<Ticket> found =
                tickets.page(wanted, page.cursor().map(text -> cursors.position(list, text)), page.limit());
        return Page.of(found, page.limit(), TicketLine::of, ticket -> cursors.after(list, ticket.id()));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Operation(operationId = "getTicket", summary = "Прочитать обращение с разбором")
    @APIResponse(
            responseCode = "200",
            description = "Обращение; версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = TicketWire.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.TICKET)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public Response get(@PathParam("id") String id) {
        return tickets.find(access.caller(), id)
                .map(ticket -> answer(Response.ok(), ticket))
                .orElseThrow(ProblemException::notFound);
    }

    /** Takes the next step. */
    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "moveTicket",
            summary = "Следующий шаг обращения: состояние, заметка, исполнитель, итог",
            description = "Куда можно перейти, сказано в nextStates. Закрытое обращение открывают снова, если вход"
                    + " опять не работает. Здесь же назначают исполнителя, записывают заметку, отмечают, что это"
                    + " обращение по 59-ФЗ, и подтвердилась ли причина.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = TicketChange.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия",
            content =
                    @Content(
                            schema = @Schema(implementation = TicketWire.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.TICKET)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "409", description = "Из этого состояния так перейти нельзя")
    @APIResponse(responseCode = "412", description = "Запись уже изменена")
    @APIResponse(responseCode = "422", description = "Нечего менять, или что-то заполнено неверно")
    @APIResponse(responseCode = "428", description = "Нет заголовка If-Match")
    public Response move(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        Set<String> emptied = TicketSteps.nulls(patch);
        TicketChange change = change(patch);
        return tickets.change(access.caller(), id, (held, at) -> {
                    ETags.requireMatch(ifMatch, held.version());
                    return change.step(held, access.caller().name(), at, emptied, desk);
                })
                .map(ticket -> answer(Response.ok(), ticket))
                .orElseThrow(ProblemException::notFound);
    }

    /** What has been done. */
    @GET
    @Path("{id}/history")
    @Operation(operationId = "getTicketHistory", summary = "Шаги обращения по порядку")
    @APIResponse(
            responseCode = "200",
            description = "Шаги",
            content =
                    @Content(
                            schema = @Schema(implementation = TicketStepWire.History.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.HISTORY)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public TicketStepWire.History history(@PathParam("id") String id) {
        return tickets.history(access.caller(), id)
                .map(steps -> new TicketStepWire.History(
                        steps.stream().map(TicketStepWire::of).toList()))
                .orElseThrow(ProblemException::notFound);
    }

    /** A file. */
    @GET
    @Path("{id}/attachments/{number}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getTicketAttachment",
            summary = "Вложение обращения",
            description = "Всегда скачивается, никогда не открывается само; имя и тип — в обращении.")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public Response attachment(@PathParam("id") String id, @PathParam("number") String number) {
        SentFile file = Optional.of(number)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .flatMap(text -> tickets.file(access.caller(), id, Integer.parseInt(text)))
                .orElseThrow(ProblemException::notFound);
        return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attachment-" + number + '"')
                .build();
    }

    private TicketChange change(JsonNode patch) {
        try {
            return mapper.treeToValue(patch, TicketChange.class);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private Response answer(Response.ResponseBuilder answer, Ticket ticket) {
        return answer.tag(ETags.of(ticket.version()))
                .entity(desk.answer(ticket))
                .build();
    }
}
