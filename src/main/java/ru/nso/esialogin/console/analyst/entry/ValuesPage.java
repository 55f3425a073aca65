package ru.nso.esialogin.console.analyst.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.recording.Outcome;
import ru.nso.esialogin.indicators.recording.Recorded;

/** Values of an indicator: every version with who wrote it, and the form by which analysts write and correct them. */
@Path("/console/indicators/{code}/values")
@Produces(Console.HTML)
@RolesAllowed({Roles.ANALYST, Roles.AUDITOR, Roles.ADMIN})
public class ValuesPage {
    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;
    private final ValuesView view;

    ValuesPage(Console console, IndicatorRequest asked, IndicatorBook book, ValuesView view) {
        this.console = console;
        this.asked = asked;
        this.book = book;
        this.view = view;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance values(Frame frame, ValuesModel page);
    }

    /**
     * The page.
     *
     * @param edit number of the line whose value fills the form, and of no other page than this
     * @param done what became of the value that was sent last
     */
    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("code") String code,
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("edit") @Nullable String edit,
            @QueryParam("done") @Nullable String done) {
        Indicator indicator = asked.indicator(code);
        Optional<String> whose = asked.municipality(municipality);
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(done))
                .findFirst();
        return shown(200, view.model(indicator, whose, view.filled(indicator, whose, edit), List.of(), outcome));
    }

    /** Takes a value in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Operation(hidden = true)
    public Response record(@PathParam("code") String code, @BeanParam ValueForm form) {
        Indicator indicator = asked.indicator(code);
        Optional<String> whose = asked.municipality(form.municipality);
        Reading reading = form.read(indicator, asked.today(), asked.municipalities());
        if (!reading.problems().isEmpty()) {
            return shown(422, view.model(indicator, whose, form, ValueForm.mistakes(reading), Optional.empty()));
        }
        Recorded recorded = book.record(console.caller(), indicator, reading);
        return console.seeOther(Tab.path(indicator) + "/values?done="
                + recorded.verdicts().get(0).outcome()
                + whose.map(name -> "&municipality=" + Tab.written(name)).orElse(""));
    }

    private Response shown(int status, ValuesModel model) {
        return console.page(status, Templates.values(console.frame(Section.ANALYST, model.heading()), model));
    }
}
