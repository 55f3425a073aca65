package ru.nso.esialogin.indicators.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.drawing.Drawings;

/** Indicators to look at; the same numbers are the comparison and the ranking. */
@Tag(name = "Indicators")
@Path("/api/v1/indicators/{code}")
@Produces(ChartsResource.SVG)
@Authenticated
public class ChartsResource {
    static final String SVG = "image/svg+xml";

    private final Drawings drawings;
    private final Asked asked;

    ChartsResource(Drawings drawings, Asked asked) {
        this.drawings = drawings;
        this.asked = asked;
    }

    /** One municipality, or the region, over a year. */
    @GET
    @Path("chart.svg")
    @Operation(
            operationId = "getIndicatorChart",
            summary = "Рисунок: план и зоны по месяцам года и значения",
            description = "Читается без цвета: зоны заштрихованы по-разному. Те же числа таблицей — comparison.")
    @APIResponse(
            responseCode = "200",
            description = "Рисунок",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public byte[] chart(
            @PathParam("code") String code,
            @Parameter(description = "Без него — сама область", example = "Убинский район")
                    @QueryParam("municipality")
                    @Nullable
                    String municipality,
            @Parameter(description = "У 2.1: SFERUM или MY_SCHOOL") @QueryParam("series") @Nullable String series,
            @Parameter(description = "Год этой даты, значения до неё; без неё — сегодня", example = "2024-11-13")
                    @QueryParam("date")
                    @Nullable
                    String date) {
        Indicator indicator = asked.indicator(code);
        Optional<String> whose = asked.municipality(municipality);
        Series which = asked.series(indicator, series);
        LocalDate day = asked.date(date);
        return bytes(drawings.year(indicator, which, whose, day, table(indicator, "comparison", day)));
    }

    /** Municipalities by their percentage. */
    @GET
    @Path("ranking.svg")
    @Operation(
            operationId = "getIndicatorRankingChart",
            summary = "Рисунок: места муниципалитетов",
            description = "Зона названа буквой. Те же числа таблицей — ranking.")
    @APIResponse(
            responseCode = "200",
            description = "Рисунок",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public byte[] ranking(
            @PathParam("code") String code,
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date,
            @Parameter(description = "У 2.1: SFERUM или MY_SCHOOL") @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        LocalDate day = asked.date(date);
        return bytes(
                drawings.ranking(indicator, asked.series(indicator, series), day, table(indicator, "ranking", day)));
    }

    /** All municipalities side by side. */
    @GET
    @Path("small-multiples.svg")
    @Operation(
            operationId = "getIndicatorSmallMultiples",
            summary = "Рисунок: все муниципалитеты рядом, в одном масштабе",
            description = "Те же числа таблицей — comparison.")
    @APIResponse(
            responseCode = "200",
            description = "Рисунок",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public byte[] smallMultiples(
            @PathParam("code") String code,
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date,
            @Parameter(description = "У 2.1: SFERUM или MY_SCHOOL") @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        LocalDate day = asked.date(date);
        return bytes(drawings.smallMultiples(
                indicator, asked.series(indicator, series), day, table(indicator, "comparison", day)));
    }

    private static String table(Indicator indicator, String operation, LocalDate day) {
        return "/api/v1/indicators/" + indicator.code() + "/" + operation + "?date=" + day;
    }

    private static byte[] bytes(String drawing) {
        return drawing.getBytes(StandardCharsets.UTF_8);
    }
}
