package ru.nso.esialogin.ticket.api.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.reply.wording.KeptWording;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges.Proposal;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.Wordings;

/** The words of replies: changed by two people, without a release of the service. */
@Path("/api/v1/wordings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
@Tag(name = "Wordings", description = "Слова ответов и ссылки: предлагает один, решает другой")
public class WordingsResource {
    private final WordingChanges changes;
    private final CurrentAccess access;

    WordingsResource(WordingChanges changes, CurrentAccess access) {
        this.changes = changes;
        this.access = access;
    }

    /** All words. */
    @GET
    @Operation(operationId = "listWordings", summary = "Слова ответов, ссылки и предложенные изменения")
    @APIResponse(
            responseCode = "200",
            description = "Слова",
            content =
                    @Content(
                            schema = @Schema(implementation = WordingWire.All.class),
                            examples = @ExampleObject(name = "пример", value = WordingExamples.ALL)))
    @Transactional
    public WordingWire.All list() {
        Wordings current = changes.current();
        List<KeptWording> changed = changes.changed();
        return new WordingWire.All(Arrays.stream(WordingKey.values())
                .map(key -> WordingWire.of(key, current, changed))
                .toList());
    }

    /** Proposes words. */
    @PUT
    @Path("{key}")
    @Operation(
            operationId = "proposeWording",
            summary = "Предложить новые слова",
            description = "Используются, когда другой человек согласится: POST /releases/{id}/approval. Переменные:"
                    + " {ticket}, {child}, {helpdesk}, {phone}, {diary}, в QUESTION — {question}.")
    @APIResponse(
            responseCode = "202",
            description = "Предложение ждёт решения другого человека",
            content =
                    @Content(
                            schema = @Schema(implementation = WordingWire.class),
                            examples = @ExampleObject(name = "пример", value = WordingExamples.PROPOSED)))
    @APIResponse(responseCode = "404", description = "Таких слов нет")
    @APIResponse(responseCode = "409", description = "Другое предложение ждёт решения, или слова уже такие")
    @APIResponse(
            responseCode = "422",
            description = "В словах неизвестная переменная или чьи-то данные, или нет причины")
    @Transactional
    public Response propose(
            @PathParam("key") String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = WordingForm.class),
                                            examples = @ExampleObject(name = "пример", value = WordingExamples.FORM)))
                    @Nullable
                    WordingForm form) {
        WordingKey wanted = Arrays.stream(WordingKey.values())
                .filter(one -> one.name().equals(key))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        WordingForm.Told told = Given.body(form).read(wanted);
        Proposal made = changes.propose(access.statedOr(Purpose.CARD_UPKEEP), wanted, told.text(), told.reason());
        if (made instanceof Proposal.Waiting) {
            throw new ProblemException(
                    WordingProblem.WORDING_PROPOSED,
                    "Для этих слов уже есть предложение. Сначала другой человек решает о нём, или его отзывают.");
        }
        if (made instanceof Proposal.Same) {
            throw new ProblemException(WordingProblem.WORDING_UNCHANGED, "Ответы уже пишутся этими словами.");
        }
        return Response.accepted(WordingWire.of(wanted, changes.current(), changes.changed()))
                .build();
    }
}
