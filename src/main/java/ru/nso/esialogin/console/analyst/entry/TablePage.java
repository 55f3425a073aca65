package ru.nso.esialogin.console.analyst.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.reading.Cells;
import ru.nso.esialogin.indicators.reading.ObservationTable;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.reading.UnknownTableException;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.platform.http.form.SentForm;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * A table of values of an indicator: stored as a whole, or not at all where a cell is wrong. What it says otherwise than
 * before is a correction; sent once more it changes nothing, so what came of it is shown where it was sent to.
 */
@Path("/console/indicators/{code}/table")
@Produces(Console.HTML)
@RolesAllowed({Roles.ANALYST, Roles.ADMIN})
public class TablePage {
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int REFUSED = 422;

    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;

    TablePage(Console console, IndicatorRequest asked, IndicatorBook book) {
        this.console = console;
        this.asked = asked;
        this.book = book;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance table(Frame frame, TableModel page);
    }

    /** Where to choose a file. */
    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("code") String code) {
        return page(OK, asked.indicator(code), "", List.of(), List.of());
    }

    /** Takes a table in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response take(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body)
            throws IOException {
        Indicator indicator = asked.indicator(code);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        SentForm.read(contentType, body, in -> in.transferTo(sent));
        byte[] file = sent.toByteArray();
        Reading reading;
        try {
            reading = ObservationTable.read(
                    new Cells(indicator, asked.today(), asked.municipalities()), () -> new ByteArrayInputStream(file));
        } catch (UnknownTableException unknown) {
            return page(REFUSED, indicator, unknown.sentence(), List.of(), List.of());
        } catch (UnusableTableException unusable) {
            return page(REFUSED, indicator, unusable.sentence(), List.of(), List.of());
        }
        return reading.problems().isEmpty()
                ? page(
                        OK,
                        indicator,
                        "",
                        List.of(),
                        List.of(TakenTable.of(indicator, book.record(console.caller(), indicator, reading))))
                : page(REFUSED, indicator, "", TakenTable.cells(reading), List.of());
    }

    private Response page(
            int status,
            Indicator indicator,
            String unusable,
            List<TableModel.Cell> cells,
            List<TableModel.Taken> taken) {
        LocalDate last = book.lastDay(List.of(indicator)).orElseGet(asked::today);
        String heading = "Таблица значений. " + indicator.label();
        return console.page(
                status,
                Templates.table(
                        console.frame(Section.ANALYST, heading),
                        new TableModel(
                                heading,
                                asked.tabs(indicator, last, console.caller(), Tab.Part.VALUES),
                                Tab.path(indicator) + "/table",
                                Tab.path(indicator) + "/values",
                                unusable,
                                cells,
                                taken)));
    }
}
