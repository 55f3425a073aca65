package ru.nso.esialogin.console.school.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.audit.report.ReportSheet;
import ru.nso.esialogin.audit.results.Reporting;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.platform.table.TableBook;
import ru.nso.esialogin.platform.table.writing.CsvBook;
import ru.nso.esialogin.platform.table.writing.XlsxBook;

/** All that an audit found as a file. */
@Path("/console/school/audits/{id}")
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class ReportFiles {
    private final Console console;
    private final OwnAudits own;
    private final Results results;
    private final Reporting reporting;

    ReportFiles(Console console, OwnAudits own, Results results, Reporting reporting) {
        this.console = console;
        this.own = own;
        this.results = results;
        this.reporting = reporting;
    }

    /** As a workbook. */
    @GET
    @Path("report.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id) {
        return report(id, "xlsx", XlsxBook::begin);
    }

    /** As one table. */
    @GET
    @Path("report.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id) {
        return report(id, "csv", out -> CsvBook.begin(out, ReportSheet.HEADING, ReportSheet.allColumns()));
    }

    private Response report(String id, String form, Opening opening) {
        Audit audit = own.ended(id);
        Access reader = console.access(Purpose.CARD_AUDIT);
        results.noteReport(reader, audit);
        StreamingOutput body = out -> {
            try (TableBook book = opening.open(out)) {
                reporting.write(reader, audit, book);
            }
        };
        return Response.ok(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + form + '"')
                .build();
    }

    /** Opens a file. */
    private interface Opening {
        TableBook open(OutputStream out) throws IOException;
    }
}
