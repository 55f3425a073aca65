package ru.nso.esialogin.card.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
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
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.UnknownSchoolException;
import ru.nso.esialogin.platform.http.ETags;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.json.MergePatch;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The register of schools. */
@Tag(name = "Schools", description = "Реестр школ")
@Path("/api/v1/schools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SchoolsResource {
    private final Schools schools;
    private final Pages pages;
    private final NewIds ids;
    private final ObjectMapper mapper;

    SchoolsResource(Schools schools, Pages pages, NewIds ids, ObjectMapper mapper) {
        this.schools = schools;
        this.pages = pages;
        this.ids = ids;
        this.mapper = mapper;
    }

    @Operation(summary = "Школы реестра")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = CardExamples.SCHOOLS)))
    @GET
    @RolesAllowed({
        Roles.HELPDESK,
        Roles.CONTACT_CENTRE,
        Roles.SCHOOL_ADMIN,
        Roles.MUNICIPAL_ADMIN,
        Roles.ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Page<RegisteredSchoolWire> list(
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Optional<String> wanted = Given.parameter(municipality);
        Supplier<String> list = () -> "schools/" + wanted.orElse("");
        return pages.answer(
                list,
                schools.page(wanted, pages.request(list, limit, cursor)),
                stored -> RegisteredSchoolWire.of(stored.content()));
    }

    @Operation(summary = "Добавить школу")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RegisteredSchoolWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.SCHOOL)))
    @APIResponse(
            responseCode = "201",
            description = "Школа добавлена",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisteredSchoolWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.SCHOOL)))
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = CardExamples.IDEMPOTENCY_KEY)
    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    public Response create(@Nullable RegisteredSchoolWire wire) {
        RegisteredSchoolWire told = Given.body(wire);
        RegisteredSchool school = SchoolReader.read(told, told.id().value().orElseGet(ids::next));
        Optional<Stored<RegisteredSchool>> stored;
        try {
            stored = schools.create(school);
        } catch (UnknownSchoolException unknown) {
            throw unknownHead();
        }
        return stored.map(created -> Response.created(URI.create("/api/v1/schools/" + school.id()))
                        .tag(ETags.of(created.version()))
                        .entity(answer(created))
                        .build())
                .orElseThrow(() ->
                        ProblemException.at(TechnicalProblem.CONFLICT, "/id", "Школа с таким id уже есть в реестре."));
    }

    @Operation(summary = "Прочитать школу")
    @APIResponse(
            responseCode = "200",
            description = "Школа; версия — в заголовке ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisteredSchoolWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.SCHOOL)))
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.HELPDESK,
        Roles.CONTACT_CENTRE,
        Roles.SCHOOL_ADMIN,
        Roles.MUNICIPAL_ADMIN,
        Roles.ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public Response read(@PathParam("id") String id) {
        return schools.find(id)
                .map(stored -> Response.ok(RegisteredSchoolWire.of(stored.content()))
                        .tag(ETags.of(stored.version()))
                        .build())
                .orElseThrow(ProblemException::notFound);
    }

    @Operation(summary = "Изменить поля школы: null — пусто, чего нет в запросе, не меняется")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = RegisteredSchoolWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.SCHOOL_PATCH)))
    @APIResponse(
            responseCode = "200",
            description = "Новая версия школы",
            content =
                    @Content(
                            schema = @Schema(implementation = RegisteredSchoolWire.class),
                            examples = @ExampleObject(name = "пример", value = CardExamples.SCHOOL)))
    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed(Roles.ADMIN)
    public Response patch(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonNode patch) {
        JsonNode told = Given.body(patch);
        if (!told.isObject()) {
            throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен объект: { … }.");
        }
        try {
            return schools.change(id, stored -> patched(stored, ifMatch, told))
                    .map(stored -> Response.ok(answer(stored))
                            .tag(ETags.of(stored.version()))
                            .build())
                    .orElseThrow(ProblemException::notFound);
        } catch (UnknownSchoolException unknown) {
            throw unknownHead();
        }
    }

    private RegisteredSchool patched(Stored<RegisteredSchool> stored, @Nullable String ifMatch, JsonNode patch) {
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, stored.version());
        }
        String id = stored.content().id();
        JsonNode before = mapper.valueToTree(RegisteredSchoolWire.of(stored.content()));
        try {
            RegisteredSchoolWire merged =
                    mapper.treeToValue(MergePatch.apply(before, patch), RegisteredSchoolWire.class);
            if (!merged.id().orElse("").equals(id)) {
                throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/id", "id школы не меняется.");
            }
            return SchoolReader.read(merged, id);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static RegisteredSchoolWire answer(Stored<RegisteredSchool> stored) {
        return RegisteredSchoolWire.of(stored.content()).withRemarks(SchoolReader.remarks(stored.content()));
    }

    private static ProblemException unknownHead() {
        return ProblemException.at(
                TechnicalProblem.INVALID_VALUE, "/branchOf", "Здесь нужен id другой школы из реестра.");
    }
}
