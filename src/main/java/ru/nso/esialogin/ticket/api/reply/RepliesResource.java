package ru.nso.esialogin.ticket.api.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.reply.draft.Block;
import ru.nso.esialogin.ticket.reply.draft.Draft;
import ru.nso.esialogin.ticket.reply.draft.Replies;
import ru.nso.esialogin.ticket.reply.draft.Replies.Sending;
import ru.nso.esialogin.ticket.reply.draft.ReplyWish;

/** Replies to tickets: looked through by an operator, sent once, kept. */
@Path("/api/v1/tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
@Tag(name = "Tickets")
public class RepliesResource {
    private final Replies replies;
    private final CurrentAccess access;
    private final ProblemResponses problems;

    RepliesResource(Replies replies, CurrentAccess access, ProblemResponses problems) {
        this.replies = replies;
        this.access = access;
        this.problems = problems;
    }

    /** A reply that could be sent. */
    @GET
    @Path("reply-draft")
    @Operation(
            operationId = "draftTicketReply",
            summary = "Черновик ответа семье или школе",
            description = "По странице причины, а для адреса из карточки — и по карточкам, какими они стали. В blocks"
                    + " сказано, что не даст отправить его как есть. Версия обращения — в заголовке ETag.")
    @APIResponse(
            responseCode = "200",
            description = "Черновик",
            content =
                    @Content(
                            schema = @Schema(implementation = DraftWire.class),
                            examples = @ExampleObject(name = "пример", value = ReplyExamples.DRAFT)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Response draft(
            @PathParam("id") String id,
            @Parameter(
                            required = true,
                            description = "Кому: FAMILY или SCHOOL",
                            example = "FAMILY",
                            schema = @Schema(implementation = Recipient.class))
                    @QueryParam("to")
                    @Nullable
                    String to) {
        Draft draft = replies.draft(access.caller(), id, ReplyWish.proposed(recipient(to)))
                .orElseThrow(ProblemException::notFound);
        return Response.ok(DraftWire.of(draft))
                .tag(ETags.of(draft.ticket().version()))
                .build();
    }

    /** Sends a reply. */
    @POST
    @Path("reply")
    @Idempotent
    @Operation(
            operationId = "sendTicketReply",
            summary = "Ответить: письмо встаёт в очередь, обращение переходит дальше",
            description = "Чего нет в запросе, берётся из черновика. {ticket} и {child} в тексте заменяются, другая"
                    + " переменная не даст отправить; так же — данные кого-то, кроме адресата и его ребёнка. Личные"
                    + " данные уходят только на адрес из карточки. После просьбы обращение ждёт сведений"
                    + " (NEEDS_INFO), после ответа — школу или семью.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Повтор с тем же ключом даёт тот же ответ и ничего не отправляет")
    @APIResponse(
            responseCode = "202",
            description = "Письмо в очереди; новая версия обращения — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplyWire.class),
                            examples = @ExampleObject(name = "пример", value = ReplyExamples.LETTER)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "409", description = "Обращение закрыто: сначала откройте его")
    @APIResponse(responseCode = "412", description = "Запись уже изменена")
    @APIResponse(responseCode = "422", description = "Так отправить нельзя: почему, сказано в errors")
    @APIResponse(responseCode = "428", description = "Нет заголовка If-Match")
    public Response send(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReplyForm.class),
                                            examples = @ExampleObject(name = "пример", value = ReplyExamples.FORM)))
                    @Nullable
                    ReplyForm form) {
        ReplyWish wish = Given.body(form).read();
        Sending sending =
                replies.send(access.caller(), id, wish, ticket -> ETags.requireMatch(ifMatch, ticket.version()));
        if (sending instanceof Sending.Queued queued) {
            return Response.accepted(ReplyWire.of(queued.letter(), true))
                    .tag(ETags.of(queued.ticket().version()))
                    .build();
        }
        // Answered and not thrown: the entries of the access log stay, for reasons tell something of cards.
        return problems.response(problem(sending));
    }

    /** What was sent. */
    @GET
    @Path("replies")
    @Operation(
            operationId = "listTicketReplies",
            summary = "Письма обращения по порядку: что, куда и дошло ли",
            description = "Контакт-центр видит целиком только свои письма.")
    @APIResponse(
            responseCode = "200",
            description = "Письма",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplyWire.Letters.class),
                            examples = @ExampleObject(name = "пример", value = ReplyExamples.LETTERS)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public ReplyWire.Letters list(@PathParam("id") String id) {
        List<OutgoingLetter> letters = replies.letters(access.caller(), id).orElseThrow(ProblemException::notFound);
        boolean all = RegistryOfTicket.mayAsk(new Access(access.caller(), Purpose.TICKET, Optional.of(id)));
        return new ReplyWire.Letters(letters.stream()
                .map(letter -> ReplyWire.of(
                        letter, all || letter.createdBy().equals(access.caller().name())))
                .toList());
    }

    private static ProblemException problem(Sending sending) {
        if (sending instanceof Sending.Blocked blocked) {
            List<Block> blocks = blocked.blocks();
            List<FieldProblem> errors = blocks.stream().map(DraftWire::problem).toList();
            return new ProblemException(
                    ReplyProblem.REPLY_BLOCKED, errors.get(0).message(), errors);
        }
        return sending instanceof Sending.Closed
                ? new ProblemException(
                        ReplyProblem.TICKET_CLOSED, "Обращение закрыто. Чтобы ответить, откройте его снова: DIAGNOSED.")
                : ProblemException.notFound();
    }

    private static Recipient recipient(@Nullable String text) {
        return Given.parameter(text)
                .flatMap(told -> Arrays.stream(Recipient.values())
                        .filter(one -> one.name().equals(told))
                        .findFirst())
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE, "/to", "Укажите, кому ответ: FAMILY или SCHOOL."));
    }
}
