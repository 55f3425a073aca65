package ru.nso.esialogin.console.analyst.file;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.MonthReport;
import ru.nso.esialogin.platform.paper.PaperBook;

/** The report of the month, to take away on paper. */
@Path("/console/indicators/report.pdf")
@Authenticated
public class MonthReportFile {
    private static final String PDF = "application/pdf";

    private final IndicatorBook book;
    private final IndicatorRequest asked;

    MonthReportFile(IndicatorBook book, IndicatorRequest asked) {
        this.book = book;
        this.asked = asked;
    }

    /** The report of the month of a day, compared with the month before. */
    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public Response month(@QueryParam("date") @Nullable String date) throws IOException {
        LocalDate day = asked.day(date, asked.all()).day();
        MonthReport report = book.month(asked.all(), day, day.minusMonths(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperBook paper = PaperBook.begin(report.title())) {
            report.write(paper);
            paper.write(out);
        }
        return ReportFiles.file(out, "indicators-" + day + ".pdf");
    }
}
