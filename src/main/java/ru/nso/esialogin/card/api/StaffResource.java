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
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.card.registry.Staff;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Staff cards. */
@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {
    private final CardDesk<StaffCard, StaffWire> desk;

    StaffResource(Staff staff, CardDesk.Tools tools) {
        this.desk = new CardDesk<>(new Form(), staff, tools);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response create(StaffWire card) {
        return desk.create(card);
    }

    @GET
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Page<StaffWire> list(
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(schoolId, limit, cursor);
    }

    @POST
    @Path("search")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Page<StaffWire> search(
            SearchRequest request,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.search(request, limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Response read(@PathParam("id") String id) {
        return desk.read(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response replace(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, StaffWire card) {
        return desk.replace(id, ifMatch, card);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response patch(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return desk.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return desk.archive(id, ifMatch);
    }

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
