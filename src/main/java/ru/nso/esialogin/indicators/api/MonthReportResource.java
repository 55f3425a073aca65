package ru.nso.esialogin.indicators.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.MonthReport;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.paper.PaperBook;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** The report of a month, on paper. */
@Tag(name = "Indicators")
@Path("/api/v1/indicators/report.pdf")
@Authenticated
public class MonthReportResource {
    private static final String PDF = "application/pdf";

    private final IndicatorBook book;
    private final Asked asked;

    MonthReportResource(IndicatorBook book, Asked asked) {
        this.book = book;
        this.asked = asked;
    }

    /** All indicators in the form of the region's slides. */
    @GET
    @Produces(PDF)
    @Operation(
            operationId = "getMonthReport",
            summary =
                    "Отчёт за месяц в PDF, как слайды области: планы, значения, кто выполнил, муниципалитеты, рисунки",
            description =
                    "Ничего сверх status, achieved, comparison и ranking: те же числа, малые группы скрыты так же."
                            + " У каждого рисунка рядом таблица.")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "Дату не удалось прочитать, или since не раньше date")
    public Response report(
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date,
            @Parameter(description = "С какой датой сравнить; без неё — месяцем раньше", example = "2024-10-11")
                    @QueryParam("since")
                    @Nullable
                    String since)
            throws IOException {
        LocalDate day = asked.date(date);
        LocalDate before = Given.parameter(since).map(asked::date).orElseGet(() -> day.minusMonths(1));
        if (!before.isBefore(day)) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "Параметр since — день раньше, чем date, например " + day.minusMonths(1) + ".");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(book.month(asked.all(), day, before), out);
        return Response.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicators-" + day + ".pdf\"")
                .build();
    }

    private static void write(MonthReport report, ByteArrayOutputStream out) throws IOException {
        try (PaperBook paper = PaperBook.begin(report.title())) {
            report.write(paper);
            paper.write(out);
        }
    }
}
