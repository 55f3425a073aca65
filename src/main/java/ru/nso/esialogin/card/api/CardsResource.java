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
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.api.wire.read.CardReader;
import ru.nso.esialogin.card.registry.Cards;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Pupil cards. */
@Path("/api/v1/cards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CardsResource {
    private final CardDesk<PersonCard, CardWire> desk;

    CardsResource(Cards cards, CardDesk.Tools tools) {
        this.desk = new CardDesk<>(new Form(), cards, tools);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    public Response create(CardWire card) {
        return desk.create(card);
    }

    @GET
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Page<CardWire> list(
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(schoolId, limit, cursor);
    }

    @POST
    @Path("search")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
    public Page<CardWire> search(
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
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, CardWire card) {
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
    public Page<CardVersionWire<CardWire>> history(@PathParam("id") String id) {
        return desk.history(id);
    }

    private static final class Form implements CardForm<PersonCard, CardWire> {
        @Override
        public String collection() {
            return "cards";
        }

        @Override
        public Class<CardWire> type() {
            return CardWire.class;
        }

        @Override
        public Fact<String> id(CardWire wire) {
            return wire.id();
        }

        @Override
        public String schoolPointer(CardWire wire) {
            return wire.school().isPresent() ? "/school/id" : "/schoolId";
        }

        @Override
        public PersonCard read(CardReader reader, CardWire wire, Optional<PersonCard> stored) {
            return reader.card(wire, "", RegistryIds.CARD, stored);
        }

        @Override
        public CardWire masked(PersonCard card) {
            return CardWire.masked(card);
        }

        @Override
        public CardWire withRemarks(CardWire wire, List<RemarkWire> remarks) {
            return wire.withRemarks(remarks);
        }
    }
}
