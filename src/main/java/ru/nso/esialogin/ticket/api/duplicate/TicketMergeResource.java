package ru.nso.esialogin.ticket.api.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
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
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.api.TicketDesk;
import ru.nso.esialogin.ticket.api.TicketExamples;
import ru.nso.esialogin.ticket.api.TicketWire;
import ru.nso.esialogin.ticket.duplicate.Duplicates;
import ru.nso.esialogin.ticket.duplicate.MergeRefused;

/** Tickets about the same: proposed to the operator, who alone merges them. */
@Path("/api/v1/tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
@Tag(name = "Tickets")
public class TicketMergeResource {
    private final Duplicates duplicates;
    private final TicketDesk desk;
    private final CurrentAccess access;

    TicketMergeResource(Duplicates duplicates, TicketDesk desk, CurrentAccess access) {
        this.duplicates = duplicates;
        this.desk = desk;
        this.access = access;
    }

    /** What may be about the same. */
    @GET
    @Path("duplicates")
    @Operation(
            operationId = "getTicketDuplicates",
            summary = "Обращения, которые могут быть о том же",
            description = "Тот же человек — по СНИЛС, телефону, почте или карточке, — общая причина и близкое время."
                    + " Само ничего не объединяется.")
    @APIResponse(
            responseCode = "200",
            description = "Ближайшие по времени — первыми",
            content =
                    @Content(
                            schema = @Schema(implementation = DuplicateWire.Found.class),
                            examples = @ExampleObject(name = "пример", value = DuplicateWire.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public DuplicateWire.Found like(@PathParam("id") String id) {
        return duplicates
                .like(access.caller(), id, desk.mayAskRegistry())
                .map(found -> new DuplicateWire.Found(
                        found.stream().map(DuplicateWire::of).toList()))
                .orElseThrow(ProblemException::notFound);
    }

    /** Merges it with another one. */
    @POST
    @Idempotent
    @Path("merge")
    @Operation(
            operationId = "mergeTicket",
            summary = "Объединить с другим обращением",
            description = "Это обращение закрывается и ведётся в другом; история остаётся у обоих. Можно разъединить.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Повтор с тем же ключом даёт тот же ответ и ничего не меняет")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = MergeForm.class),
                            examples = @ExampleObject(name = "пример", value = MergeForm.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия этого обращения",
            content =
                    @Content(
                            schema = @Schema(implementation = TicketWire.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.TICKET)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "409", description = "Объединить нельзя: почему, сказано в detail")
    @APIResponse(responseCode = "412", description = "Запись уже изменена")
    @APIResponse(responseCode = "422", description = "Другого обращения нет")
    @APIResponse(responseCode = "428", description = "Нет заголовка If-Match")
    public Response merge(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, MergeForm form) {
        String into = Given.body(form).read();
        return answer(
                () -> duplicates.merge(access.caller(), id, into, held -> ETags.requireMatch(ifMatch, held.version())));
    }

    /** Takes it apart from another one. */
    @DELETE
    @Path("merge")
    @Operation(
            operationId = "unmergeTicket",
            summary = "Разъединить",
            description = "Обращение снова ведётся само по себе, с того состояния, в котором его объединили.")
    @APIResponse(
            responseCode = "200",
            description = "Новая версия",
            content =
                    @Content(
                            schema = @Schema(implementation = TicketWire.class),
                            examples = @ExampleObject(name = "пример", value = TicketExamples.TICKET)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "409", description = "Обращение ни с чем не объединено")
    @APIResponse(responseCode = "412", description = "Запись уже изменена")
    @APIResponse(responseCode = "428", description = "Нет заголовка If-Match")
    public Response takeApart(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                () -> duplicates.takeApart(access.caller(), id, held -> ETags.requireMatch(ifMatch, held.version())));
    }

    private Response answer(Supplier<Optional<Ticket>> work) {
        try {
            return work.get()
                    .map(ticket -> Response.ok(desk.answer(ticket))
                            .tag(ETags.of(ticket.version()))
                            .build())
                    .orElseThrow(ProblemException::notFound);
        } catch (MergeRefused refused) {
            throw MergeProblem.of(refused);
        }
    }
}
