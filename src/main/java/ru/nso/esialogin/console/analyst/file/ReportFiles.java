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
import ru.nso.esialogin.platform.paper.PaperBook;
import ru.nso.esialogin.platform.table.TableBook;
import ru.nso.esialogin.platform.table.writing.XlsxBook;

/** Indicators to take away: the report of the month on paper, one indicator as a workbook. */
@Path("/console/indicators")
@Authenticated
public class ReportFiles {
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IndicatorBook book;
    private final IndicatorRequest asked;

    ReportFiles(IndicatorBook book, IndicatorRequest asked) {
        this.book = book;
        this.asked = asked;
    }

    /** The report of the month of a day, compared with the month before. */
    @GET
    @Path("report.pdf")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response month(@QueryParam("date") @Nullable String date) throws IOException {
        LocalDate day = asked.day(date, asked.all()).day();
        var report = book.month(asked.all(), day, day.minusMonths(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperBook paper = PaperBook.begin(report.title())) {
            report.write(paper);
            paper.write(out);
        }
        return file(out, "indicators-" + day + ".pdf");
    }

    /** Everything of one indicator. */
    @GET
    @Path("{code}/report.xlsx")
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

    private static Response file(ByteArrayOutputStream out, String name) {
        return Response.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
