package ru.nso.esialogin.imports.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.template.Template;

/** Empty tables to fill in. */
@Path("/api/v1/imports/template")
@Tag(name = "Imports")
public class TemplatesResource {

    /** An empty table with headings. */
    @GET
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
    @Operation(
            operationId = "getImportTemplate",
            summary = "Шаблон: пустая таблица с заголовками, которые всегда понятны")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response template(@QueryParam("kind") @Nullable String kind, @QueryParam("form") @Nullable String form) {
        ImportKind wanted = ImportParameters.kind(kind);
        TableForm as = ImportParameters.form(form);
        StreamingOutput out = to -> Template.write(wanted, as, to);
        return ImportParameters.file(as, "template-" + wanted.name().toLowerCase(Locale.ROOT), out);
    }
}
