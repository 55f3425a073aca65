package ru.nso.esialogin.ticket.api.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;
import ru.nso.esialogin.ticket.intake.aside.AsideMail;
import ru.nso.esialogin.ticket.intake.aside.RetryRefused;

/** Mail in, as the support sees it: whether every letter has its place, and letters that became no ticket. */
@Path("/api/v1/mail")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.CONTACT_CENTRE})
@Tag(name = "Mail", description = "Письма из почтовых ящиков: сколько и куда попали, отложенные и отклонённые")
public class MailResource {
    private final AsideLetters letters;
    private final CurrentAccess access;
    private final Cursors cursors;

    MailResource(AsideLetters letters, CurrentAccess access, Cursors cursors) {
        this.letters = letters;
        this.access = access;
        this.cursors = cursors;
    }

    /** The equation. */
    @GET
    @Path("intake")
    @Operation(
            operationId = "getMailIntake",
            summary = "Сколько писем найдено в каждом ящике и куда они попали",
            description = "Каждое найденное письмо — в одном месте: messages = tickets + followUps + quarantine +"
                    + " refused + waiting.")
    @APIResponse(
            responseCode = "200",
            description = "Ящики по именам",
            content =
                    @Content(
                            schema = @Schema(implementation = IntakeWire.class),
                            examples = @ExampleObject(name = "пример", value = MailExamples.INTAKE)))
    public IntakeWire intake() {
        return IntakeWire.of(letters.counts());
    }

    /** Letters that became no ticket. */
    @GET
    @Path("quarantine")
    @Operation(
            operationId = "listQuarantine",
            summary = "Отложенные или отклонённые письма с причинами, последние — первыми",
            description = "Без того, что написано. Отложенное письмо остаётся в ящике непрочитанным.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = MailExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<AsideWire> list(
            @Parameter(description = "QUARANTINE (по умолчанию) или REFUSED", example = "QUARANTINE")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Taken wanted = Given.parameter(state).map(MailResource::state).orElse(Taken.QUARANTINE);
        String list = "mail/" + wanted;
        PageRequest page = PageRequest.of(limit, cursor);
        List<AsideMail> found =
                letters.page(wanted, page.cursor().map(text -> cursors.position(list, text)), page.limit());
        return Page.of(found, page.limit(), AsideWire::of, mail -> cursors.after(list, mail.id()));
    }

    /** One of them. */
    @GET
    @Path("quarantine/{id}")
    @Operation(
            operationId = "getQuarantined",
            summary = "Отложенное или отклонённое письмо: причина, отправитель и тема, как они написаны",
            description = "Отправителем может назваться кто угодно.")
    @APIResponse(
            responseCode = "200",
            description = "Письмо",
            content =
                    @Content(
                            schema = @Schema(implementation = AsideWire.Shown.class),
                            examples = @ExampleObject(name = "пример", value = MailExamples.SHOWN)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    public AsideWire.Shown get(@PathParam("id") String id) {
        return letters.find(access.caller(), id).map(AsideWire.Shown::of).orElseThrow(ProblemException::notFound);
    }

    /** It as it came. */
    @GET
    @Path("quarantine/{id}/raw")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getQuarantinedRaw",
            summary = "Отложенное или отклонённое письмо, как оно пришло",
            description = "Всегда скачивается. От слишком большого письма хранится начало.")
    @APIResponse(
            responseCode = "200",
            description = "Письмо",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Такого нет, или срок его хранения прошёл")
    public Response raw(@PathParam("id") String id) {
        byte[] raw = letters.raw(access.caller(), id).orElseThrow(ProblemException::notFound);
        return Response.ok(raw, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.eml\"")
                .build();
    }

    /** Tries it again. */
    @POST
    @Path("quarantine/{id}/retry")
    @Operation(
            operationId = "retryQuarantined",
            summary = "Разобрать отложенное или отклонённое письмо ещё раз",
            description = "С trusted = true не мешают ни подозрения, ни то, что писал не человек. Письмо, от которого"
                    + " хранится только начало, сначала ещё раз читается из ящика.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RetryWire.Form.class),
                            examples = @ExampleObject(name = "пример", value = MailExamples.RETRY)))
    @APIResponse(
            responseCode = "200",
            description = "Что стало с письмом",
            content =
                    @Content(
                            schema = @Schema(implementation = RetryWire.class),
                            examples = @ExampleObject(name = "пример", value = MailExamples.RETRIED)))
    @APIResponse(responseCode = "404", description = "Такого нет")
    @APIResponse(responseCode = "409", description = "Разбирать нечего: это повтор принятого письма, или его удалили")
    @APIResponse(responseCode = "422", description = "Не сказано, ручаетесь ли Вы за письмо")
    public RetryWire retry(@PathParam("id") String id, RetryWire.Form form) {
        boolean trusted = form.read();
        try {
            return letters.retry(access.caller(), id, trusted)
                    .map(RetryWire::of)
                    .orElseThrow(ProblemException::notFound);
        } catch (RetryRefused refused) {
            throw new ProblemException(
                    MailProblem.NOTHING_TO_RETRY, refused.reason().sentence());
        }
    }

    private static Taken state(String text) {
        return switch (text) {
            case "QUARANTINE" -> Taken.QUARANTINE;
            case "REFUSED" -> Taken.REFUSED;
            default ->
                throw ProblemException.at(
                        TechnicalProblem.INVALID_VALUE, "/state", "Здесь возможно: QUARANTINE, REFUSED.");
        };
    }
}
