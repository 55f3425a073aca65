package ru.nso.esialogin.console.school.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.table.TableForm;
import ru.nso.esialogin.imports.template.RefusedRows;
import ru.nso.esialogin.imports.template.Template;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.table.reading.Row;

/** Empty tables to fill in, and rows that were not taken. */
@Path("/console/school/files")
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.ADMIN})
public class FileDownloads {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Console console;
    private final Imports imports;
    private final ImportStore store;

    FileDownloads(Console console, Imports imports, ImportStore store) {
        this.console = console;
        this.imports = imports;
        this.store = store;
    }

    /** An empty table with headings. */
    @GET
    @Path("template")
    @Produces({CSV, XLSX})
    @Operation(hidden = true)
    public Response template(@QueryParam("kind") @Nullable String kind, @QueryParam("form") @Nullable String form) {
        ImportKind wanted = Arrays.stream(ImportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        TableForm as = form(form);
        return file(as, "template-" + wanted.name().toLowerCase(Locale.ROOT), to -> Template.write(wanted, as, to));
    }

    /** The rows that were not taken, to be mended and sent again. */
    @GET
    @Path("{id}/refused-rows")
    @Produces({CSV, XLSX})
    @Operation(hidden = true)
    public Response refusedRows(@PathParam("id") String id, @QueryParam("form") @Nullable String form) {
        TableForm as = form(form);
        ImportFile file = imports.find(console.caller(), id).orElseThrow(ProblemException::notFound);
        List<String> headings = imports.giveBack(console.access(Purpose.CARD_UPKEEP), file);
        return file(as, "refused-rows", to -> {
            try (RefusedRows rows = RefusedRows.begin(new Headings(0, headings, Map.of(), List.of()), as, to)) {
                store.forEachGoingBack(id, row -> write(rows, row));
            }
        });
    }

    private static void write(RefusedRows rows, KeptRow row) {
        try {
            rows.row(new Row(row.number(), row.cells()), row.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableForm form(@Nullable String form) {
        return "CSV".equals(form) ? TableForm.CSV : TableForm.XLSX;
    }

    private static Response file(TableForm form, String name, StreamingOutput out) {
        return Response.ok(out, form == TableForm.CSV ? CSV + "; charset=UTF-8" : XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + '.' + form.name().toLowerCase(Locale.ROOT) + '"')
                .build();
    }
}
