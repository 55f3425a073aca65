package ru.nso.esialogin.indicators.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.api.wire.ObservationsForm;
import ru.nso.esialogin.indicators.api.wire.RecordedWire;
import ru.nso.esialogin.indicators.api.wire.VersionWire;
import ru.nso.esialogin.indicators.reading.Cells;
import ru.nso.esialogin.indicators.reading.ObservationTable;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.reading.UnknownTableException;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** Observations of indicators: analysts write them, each version stays. */
@Tag(name = "Indicators")
@Path("/api/v1/indicators/{code}/observations")
@Produces(MediaType.APPLICATION_JSON)
public class ObservationsResource {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_VERSIONS = 2_000;

    private final IndicatorBook book;
    private final Asked asked;
    private final CurrentAccess access;
    private final ObjectReader json;

    ObservationsResource(IndicatorBook book, Asked asked, CurrentAccess access, ObjectMapper mapper) {
        this.book = book;
        this.asked = asked;
        this.access = access;
        // A percentage is compared at its own decimals: 20.0 stays 20.0.
        this.json = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    /** Takes observations in, all or none. */
    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_JSON, CSV, XLSX})
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "recordObservations",
            summary = "Внести значения показателя: таблицей CSV или XLSX или JSON",
            description =
                    "CSV (UTF-8 или Windows-1251; запятая, точка с запятой или табуляция) или первый лист книги XLSX: таблица области с колонкой на каждую"
                            + " дату, строка области или строка на каждое значение (municipality, date, series, numerator,"
                            + " denominator, percent_published). Если хоть одна ячейка неверна, не сохраняется ничего и названы"
                            + " все такие ячейки. Значение на ту же дату — исправление: прежнее и кто его внёс хранятся.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Повтор с тем же ключом даёт тот же ответ")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationsForm.class),
                        examples = @ExampleObject(name = "пример", value = IndicatorExamples.OBSERVATIONS)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "пример", value = IndicatorExamples.CSV)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Сохранено; по каждой строке — замечания к качеству данных",
            content =
                    @Content(
                            schema = @Schema(implementation = RecordedWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.RECORDED)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "В данных есть ошибки: в errors — строка, колонка и что исправить")
    public Response record(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body)
            throws IOException {
        Indicator indicator = asked.indicator(code);
        Cells cells = new Cells(indicator, asked.today(), asked.municipalities());
        Reading reading = isTable(contentType)
                ? table(cells, body.readAllBytes())
                : SentObservations.read(cells, json.readTree(body));
        if (!reading.problems().isEmpty()) {
            throw new ProblemException(
                    IndicatorProblem.BROKEN_CELLS,
                    "Ничего не сохранено. Какие значения неверны и как их исправить, сказано в errors.",
                    reading.problems().stream()
                            .map(problem -> new FieldProblem(problem.place().pointer(), problem.sentence()))
                            .toList());
        }
        return Response.ok(RecordedWire.of(code, book.record(access.caller(), indicator, reading)))
                .build();
    }

    private static boolean isTable(String contentType) {
        String told = contentType.toLowerCase(Locale.ROOT);
        return told.startsWith(CSV) || told.startsWith(XLSX);
    }

    /** What the file is, is told by its bytes. */
    private static Reading table(Cells cells, byte[] file) throws IOException {
        try {
            return ObservationTable.read(cells, () -> new ByteArrayInputStream(file));
        } catch (UnknownTableException unknown) {
            throw new ProblemException(IndicatorProblem.UNUSABLE_TABLE, unknown.sentence());
        } catch (UnusableTableException unusable) {
            throw new ProblemException(IndicatorProblem.UNUSABLE_TABLE, unusable.sentence());
        }
    }

    /** Every version of what was observed. */
    @GET
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listObservationVersions",
            summary = "Все значения муниципалитета или области, их исправления и кто их внёс",
            description =
                    "Последние даты и версии — первыми. Числа показаны без скрытия малых групп: только тем, кто их"
                            + " вносит и проверяет.")
    @APIResponse(
            responseCode = "200",
            description = "Значения",
            content = @Content(examples = @ExampleObject(name = "пример", value = IndicatorExamples.VERSIONS)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Муниципалитет не удалось прочитать")
    public Page<VersionWire> versions(
            @PathParam("code") String code,
            @Parameter(description = "Без него — сама область", example = "Убинский район")
                    @QueryParam("municipality")
                    @Nullable
                    String municipality) {
        List<VersionWire> versions =
                book.versions(asked.indicator(code), asked.municipality(municipality), MOST_VERSIONS).stream()
                        .map(VersionWire::of)
                        .toList();
        return Page.last(versions);
    }
}
