package ru.nso.esialogin.indicators.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.platform.table.TableBook;
import ru.nso.esialogin.platform.table.writing.XlsxBook;

/** Indicators as files. */
@Tag(name = "Indicators")
@Path("/api/v1/indicators/{code}/report.xlsx")
@Authenticated
public class ReportsResource {
    private final IndicatorBook book;
    private final Asked asked;

    ReportsResource(IndicatorBook book, Asked asked) {
        this.book = book;
        this.asked = asked;
    }

    /** Everything of one indicator as a workbook. */
    @GET
    @Produces(ObservationsResource.XLSX)
    @Operation(
            operationId = "getIndicatorWorkbook",
            summary = "Показатель книгой Excel: на дату, все даты, кто выполнил, места, план, замечания к данным",
            description = "Те же числа, что в status, comparison, ranking и plan; малые группы скрыты так же.")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content =
                    @Content(
                            mediaType = ObservationsResource.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Дату не удалось прочитать")
    public Response workbook(
            @PathParam("code") String code,
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date)
            throws IOException {
        Indicator indicator = asked.indicator(code);
        LocalDate day = asked.date(date);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableBook tables = XlsxBook.begin(out)) {
            book.workbook(indicator, day).write(tables);
        }
        return Response.ok(out.toByteArray())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + indicator.code() + "-" + day + ".xlsx\"")
                .build();
    }
}
