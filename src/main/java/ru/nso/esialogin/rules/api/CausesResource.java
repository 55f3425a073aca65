package ru.nso.esialogin.rules.api;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.text.CatalogueVersion;
import ru.nso.esialogin.rules.text.CausePage;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.Heading;
import ru.nso.esialogin.rules.text.MeasuredCauses;
import ru.nso.esialogin.rules.text.MeasuredCauses.Measured;

/** The catalogue of causes. It holds no personal data: everybody who is logged in reads it. */
@Path("/api/v1/causes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Causes", description = "Why a login can fail: the catalogue with its pages in Russian")
public class CausesResource {
    private final Catalogue catalogue;
    private final CausePages pages;
    private final CatalogueVersion version;
    private final ShippedExamples examples;
    private final Instance<MeasuredCauses> measured;

    CausesResource(
            Catalogue catalogue,
            CausePages pages,
            CatalogueVersion version,
            ShippedExamples examples,
            Instance<MeasuredCauses> measured) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.version = version;
        this.examples = examples;
        this.measured = measured;
    }

    /** All causes. */
    @GET
    @Operation(operationId = "listCauses", summary = "All causes, in the order of the catalogue")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue; the ETag changes with rules, pages and policies",
            content =
                    @Content(
                            schema = @Schema(implementation = CauseList.class),
                            examples =
                                    @ExampleObject(
                                            name = "catalogue",
                                            value =
                                                    """
                                                    {"catalogueVersion": "3f6c2b7d9a10e4c5",
                                                     "items": [{"code": "L3",
                                                                "title": "Попытка войти в электронный дневник через услугу на ЕПГУ «Получение доступа к региональному электронному дневнику»",
                                                                "basis": "SEED", "actors": ["PARENT"], "group": "entry", "gate": "ENTRY",
                                                                "refines": [], "since": "1"}]}""")))
    @APIResponse(responseCode = "304", description = "The catalogue has not changed since If-None-Match")
    public Response list(@Context Request request) {
        return conditional(
                request,
                version.text(),
                new CauseList(
                        version.text(),
                        catalogue.entries().stream().map(CauseSummary::of).toList()));
    }

    /** One cause with its page. */
    @GET
    @Path("/{code}")
    @Operation(operationId = "getCause", summary = "One cause with its page: who is told what, and how it is mended")
    @APIResponse(
            responseCode = "200",
            description = "The cause",
            content =
                    @Content(
                            schema = @Schema(implementation = CauseDocument.class),
                            examples =
                                    @ExampleObject(
                                            name = "cause",
                                            value =
                                                    """
                                                    {"code": "L3",
                                                     "title": "Попытка войти в электронный дневник через услугу на ЕПГУ «Получение доступа к региональному электронному дневнику»",
                                                     "basis": "SEED", "actors": ["PARENT"], "group": "entry", "gate": "ENTRY",
                                                     "refines": [], "since": "1", "catalogueVersion": "3f6c2b7d9a10e4c5",
                                                     "markdown": "# L3. …",
                                                     "sections": [{"heading": "Семье", "paragraphs": ["Дневник открывается на другом сайте."],
                                                                   "steps": ["Откройте сайт school.nso.ru."]}]}""")))
    @APIResponse(responseCode = "304", description = "The catalogue has not changed since If-None-Match")
    @APIResponse(responseCode = "404", description = "The catalogue has no such cause")
    public Response get(
            @Context Request request,
            @Parameter(description = "Code of the cause", example = "L7", schema = @Schema(type = SchemaType.STRING))
                    @PathParam("code")
                    String code) {
        CauseEntry entry = find(code).orElseThrow(ProblemException::notFound);
        CausePage page = pages.page(entry.code());
        Optional<Measured> known = measured.stream()
                .flatMap(source -> source.of(entry.code()).stream())
                .findFirst();
        return conditional(
                request,
                version.text()
                        + known.map(found -> "-" + found.confirmed() + '-' + found.refuted())
                                .orElse(""),
                new CauseDocument(
                        CauseSummary.of(entry),
                        version.text(),
                        page.markdown(),
                        parts(page),
                        known.map(CauseDocument.Precision::of).orElse(null),
                        examples.of(entry.code()).orElse(null)));
    }

    private Optional<CauseEntry> find(String code) {
        return catalogue.entries().stream()
                .filter(entry -> entry.code().toString().equals(code))
                .findFirst();
    }

    private static List<CauseDocument.Part> parts(CausePage page) {
        List<CauseDocument.Part> parts = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            page.section(heading)
                    .ifPresent(section ->
                            parts.add(new CauseDocument.Part(heading.text(), section.paragraphs(), section.steps())));
        }
        return parts;
    }

    private static Response conditional(Request request, String state, Object entity) {
        EntityTag tag = new EntityTag(state);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(entity).tag(tag).build()
                : unchanged.tag(tag).build();
    }
}
