package ru.nso.esialogin.platform.probe;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.identity.Caller;
import ru.nso.esialogin.platform.identity.CurrentCaller;
import ru.nso.esialogin.platform.identity.Roles;
import ru.nso.esialogin.platform.problem.ProblemException;

@Path("/api/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ProbeResource {
    static final AtomicInteger CREATED = new AtomicInteger();

    private final Cursors cursors;
    private final CurrentCaller caller;
    private final ProbeWrites writes;

    ProbeResource(Cursors cursors, CurrentCaller caller, ProbeWrites writes) {
        this.cursors = cursors;
        this.caller = caller;
        this.writes = writes;
    }

    public enum Colour {
        RED,
        GREEN
    }

    public record Thing(
            @Nullable @Size(max = 20) String name,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Integer count,
            @Nullable List<@Valid Part> parts) {}

    public record Part(@NotNull String name) {}

    @POST
    public Thing echo(@NotNull @Valid Thing thing) {
        return thing;
    }

    @POST
    @Path("/tree")
    public void tree(@NotNull JsonNode anything) {}

    @POST
    @Path("/failure")
    public Thing fail(Thing thing) {
        throw new IllegalStateException("cannot work with " + thing.name());
    }

    @POST
    @Path("/things")
    @Idempotent
    @RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
    public Response create(@NotNull @Valid Thing thing) {
        int number = CREATED.incrementAndGet();
        writes.store(String.valueOf(thing.name()));
        if ("refused".equals(thing.name())) {
            throw ProblemException.notFound();
        }
        if ("fails".equals(thing.name())) {
            throw new IllegalStateException("after the write");
        }
        if ("meanwhile".equals(thing.name())) {
            writes.withdrawMeanwhile();
        }
        return Response.created(URI.create("/api/v1/probe/things/" + number))
                .tag(ETags.of(1))
                .entity(Map.of("id", number))
                .build();
    }

    @PUT
    @Path("/things/{id}")
    public Response replace(
            @PathParam("id") String id, @Nullable @HeaderParam("If-Match") String ifMatch, Thing thing) {
        ETags.requireMatch(ifMatch, 3);
        return Response.noContent().tag(ETags.of(4)).build();
    }

    @GET
    public Page<String> list(
            @Nullable @QueryParam("limit") String limit, @Nullable @QueryParam("cursor") String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        int from = page.cursor()
                .map(text -> Integer.parseInt(cursors.position("probe", text)))
                .orElse(0);
        List<String> items = List.of("item " + (from + 1));
        return from >= 2 ? Page.last(items) : new Page<>(items, cursors.after("probe", Integer.toString(from + 1)));
    }

    @GET
    @Path("/me")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN})
    public Map<String, Object> me() {
        Caller me = caller.get();
        return Map.of("name", me.name(), "roles", me.roles(), "attributes", me.attributes());
    }
}
