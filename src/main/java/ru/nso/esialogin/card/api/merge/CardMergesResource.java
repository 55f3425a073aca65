package ru.nso.esialogin.card.api.merge;

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
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Two cards of one pupil. */
@Path("/api/v1/cards/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cards")
public class CardMergesResource {
    private final MergeDesk desk;

    CardMergesResource(MergeDesk desk) {
        this.desk = desk;
    }

    /** Makes two cards one. */
    @POST
    @Path("merge")
    @Idempotent
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "mergeCards",
            summary = "Объединить две карточки одного ребёнка: эта уходит в архив, остаётся into",
            description = "Телефоны, адреса, документы, родители и приказы складываются без повторов; остальное берётся"
                    + " там, где оно есть. Где данные разные, ответ 409 перечисляет указатели, и нужен выбор в choices."
                    + " Школа и класс — карточки into. Карточки двух школ объединяет только ADMIN. dryRun=true ничего"
                    + " не меняет и показывает, что получится, и готовый запрос, чей вход изменится.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = MergeExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "200",
            description = "Карточка, которая остаётся; её версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = MergeWire.class),
                            examples = @ExampleObject(name = "пример", value = MergeExamples.ANSWER)))
    @APIResponse(responseCode = "404", description = "Такой карточки нет, или она не Ваша")
    @APIResponse(
            responseCode = "409",
            description = "Данные разные и никто не выбрал; или это не две карточки одного ребёнка в одной системе")
    @APIResponse(responseCode = "412", description = "Одну из карточек изменили")
    @APIResponse(responseCode = "422", description = "Карточки into нет; или выбрано там, где данные не разные")
    @APIResponse(responseCode = "428", description = "Нет версии одной из карточек")
    public Response merge(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = "true — только показать, что получится", example = "true")
                    @QueryParam("dryRun")
                    @Nullable
                    String dryRun,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MergeRequest.class),
                                            examples = @ExampleObject(name = "пример", value = MergeExamples.REQUEST)))
                    @Nullable
                    MergeRequest body) {
        return desk.merge(id, ifMatch, dryRun, body);
    }

    /** Takes a merge back. */
    @POST
    @Path("unmerge")
    @Idempotent
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "unmergeCards",
            summary = "Отменить объединение: обе карточки снова такие, как были",
            description =
                    "id — карточки, которая ушла в архив. Пока ни одну из двух после объединения не меняли. Тела у"
                            + " запроса нет.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = MergeExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "200",
            description = "Обе карточки; версия первой — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = MergeWire.Undone.class),
                            examples = @ExampleObject(name = "пример", value = MergeExamples.UNDONE)))
    @APIResponse(responseCode = "404", description = "Эта карточка ни с какой не объединена, или она не Ваша")
    @APIResponse(responseCode = "409", description = "Одну из карточек изменили после объединения")
    public Response unmerge(@PathParam("id") String id) {
        return desk.unmerge(id);
    }

    /** What went into what. */
    @GET
    @Path("merges")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listCardMerges",
            summary = "С какими карточками эту объединяли, кто и когда; последнее — первым",
            description = "Карточка может быть и в архиве. Только номера.")
    @APIResponse(
            responseCode = "200",
            description = "Объединения",
            content = @Content(examples = @ExampleObject(name = "пример", value = MergeExamples.NOTES)))
    @APIResponse(responseCode = "404", description = "Такой карточки нет, или она не Ваша")
    public Page<MergeNote> merges(@PathParam("id") String id) {
        return desk.of(id);
    }
}
