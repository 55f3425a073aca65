package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Staff cards. */
@Tag(name = "Staff", description = "Карточки сотрудников")
@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {
    private final CardDesk<StaffCard, StaffWire> desk;

    StaffResource(Staff staff, CardDesk.Tools tools) {
        this.desk = new CardDesk<>(new Form(), staff, tools);
    }

    @Operation(summary = "Создать карточку")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "Карточка создана; remarks — что не удалось прочитать",
            content =
                    @Content(
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_WRITTEN)))
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = CardExamples.IDEMPOTENCY_KEY)
    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response create(@Nullable StaffWire card) {
        return desk.create(Given.body(card));
    }

    @Operation(summary = "Карточки школы или всей своей области видимости")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_LIST)))
    @GET
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Page<StaffWire> list(
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(schoolId, limit, cursor);
    }

    @Operation(summary = "Найти карточки по СНИЛС, телефону, почте или ФИО с датой рождения")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SearchRequest.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.SEARCH)))
    @APIResponse(
            responseCode = "200",
            description = "Карточки, на которых стоит этот человек",
            content = @Content(examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_LIST)))
    @POST
    @Path("search")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Page<StaffWire> search(
            @Nullable SearchRequest request,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.search(Given.body(request), limit, cursor);
    }

    @Operation(summary = "Прочитать карточку")
    @APIResponse(
            responseCode = "200",
            description = "Карточка с масками; версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF)))
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Response read(@PathParam("id") String id) {
        return desk.read(id);
    }

    @Operation(summary = "Заменить карточку: чего нет в запросе, то неизвестно")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия карточки",
            content =
                    @Content(
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_WRITTEN)))
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response replace(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable StaffWire card) {
        return desk.replace(id, ifMatch, Given.body(card));
    }

    @Operation(summary = "Изменить поля карточки: null — пусто, чего нет в запросе, не меняется")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_PATCH)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия карточки",
            content =
                    @Content(
                            schema = @Schema(implementation = StaffWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_WRITTEN)))
    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response patch(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonNode patch) {
        return desk.patch(id, ifMatch, Given.body(patch));
    }

    @Operation(summary = "Убрать карточку в архив")
    @APIResponse(responseCode = "204", description = "Карточка в архиве; история остаётся")
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return desk.archive(id, ifMatch);
    }

    @Operation(summary = "История карточки: кто, когда и что")
    @APIResponse(
            responseCode = "200",
            description = "Все версии с первой",
            content = @Content(examples = @ExampleObject(name = "пример", value = CardExamples.STAFF_HISTORY)))
    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.AUDITOR, Roles.ADMIN})
    public Page<CardVersionWire<StaffWire>> history(@PathParam("id") String id) {
        return desk.history(id);
    }

    private static final class Form implements CardForm<StaffCard, StaffWire> {
        @Override
        public String collection() {
            return "staff";
        }

        @Override
        public Class<StaffWire> type() {
            return StaffWire.class;
        }

        @Override
        public Fact<String> id(StaffWire wire) {
            return wire.id();
        }

        @Override
        public String schoolPointer(StaffWire wire) {
            return wire.school().isPresent() ? "/school/id" : "/schoolId";
        }

        @Override
        public StaffCard read(CardReader reader, StaffWire wire, Optional<StaffCard> stored) {
            return reader.staff(wire, "", RegistryIds.CARD, stored);
        }

        @Override
        public StaffWire masked(StaffCard card) {
            return StaffWire.masked(card);
        }

        @Override
        public StaffWire withRemarks(StaffWire wire, List<RemarkWire> remarks) {
            return wire.withRemarks(remarks);
        }
    }
}
