package ru.nso.esialogin.console.analyst.file;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.drawing.Drawings;

/** Drawings for the pages: pictures of their own, so that nothing in them is a style of a page. */
@Path("/console/indicators/{code}")
@Produces("image/svg+xml")
@Authenticated
public class DrawingFiles {
    private static final String TABLE = "на странице рядом с рисунком";

    private final Drawings drawings;
    private final IndicatorRequest asked;

    DrawingFiles(Drawings drawings, IndicatorRequest asked) {
        this.drawings = drawings;
        this.asked = asked;
    }

    /** A municipality, or the region, over a year. */
    @GET
    @Path("chart.svg")
    @Operation(hidden = true)
    public Response year(
            @PathParam("code") String code,
            @QueryParam("name") @Nullable String name,
            @QueryParam("series") @Nullable String series,
            @QueryParam("date") @Nullable String date) {
        Indicator indicator = asked.indicator(code);
        return drawn(drawings.year(
                indicator, asked.series(indicator, series), asked.municipality(name), day(indicator, date), TABLE));
    }

    /** Places of municipalities. */
    @GET
    @Path("ranking.svg")
    @Operation(hidden = true)
    public Response ranking(
            @PathParam("code") String code,
            @QueryParam("series") @Nullable String series,
            @QueryParam("date") @Nullable String date) {
        Indicator indicator = asked.indicator(code);
        return drawn(drawings.ranking(indicator, asked.series(indicator, series), day(indicator, date), TABLE));
    }

    /** All municipalities side by side. */
    @GET
    @Path("small-multiples.svg")
    @Operation(hidden = true)
    public Response smallMultiples(
            @PathParam("code") String code,
            @QueryParam("series") @Nullable String series,
            @QueryParam("date") @Nullable String date) {
        Indicator indicator = asked.indicator(code);
        return drawn(drawings.smallMultiples(indicator, asked.series(indicator, series), day(indicator, date), TABLE));
    }

    private LocalDate day(Indicator indicator, @Nullable String date) {
        return asked.day(date, List.of(indicator)).day();
    }

    private static Response drawn(String svg) {
        return Response.ok(svg.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
