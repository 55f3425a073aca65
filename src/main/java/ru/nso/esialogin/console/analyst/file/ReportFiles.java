package ru.nso.esialogin.console.analyst.file;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.platform.table.TableBook;
import ru.nso.esialogin.platform.table.writing.XlsxBook;

/** One indicator as a workbook, to take away. */
@Path("/console/indicators/{code}/report.xlsx")
@Authenticated
public class ReportFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IndicatorBook book;
    private final IndicatorRequest asked;

    ReportFiles(IndicatorBook book, IndicatorRequest asked) {
        this.book = book;
        this.asked = asked;
    }

    /** Everything of one indicator. */
    @GET
    @Produces(XLSX)
    @Operation(hidden = true)
    public Response workbook(@PathParam("code") String code, @QueryParam("date") @Nullable String date)
            throws IOException {
        Indicator indicator = asked.indicator(code);
        LocalDate day = asked.day(date, List.of(indicator)).day();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableBook tables = XlsxBook.begin(out)) {
            book.workbook(indicator, day).write(tables);
        }
        return file(out, indicator.code() + "-" + day + ".xlsx");
    }

    /** A file to take away. */
    static Response file(ByteArrayOutputStream out, String name) {
        return Response.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
