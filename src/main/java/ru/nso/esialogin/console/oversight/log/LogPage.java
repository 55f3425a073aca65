package ru.nso.esialogin.console.oversight.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.reading.EntryPage;
import ru.nso.esialogin.access.reading.EntryPosition;
import ru.nso.esialogin.access.reading.LogReading;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;
import ru.nso.esialogin.platform.http.Cursors;

/** Entries of the access log, newest first. */
@Path("/console/oversight/log")
@Produces(Console.HTML)
@RolesAllowed(Roles.AUDITOR)
public class LogPage {
    private static final int ON_A_PAGE = 50;
    private static final int UNPROCESSABLE = 422;

    private final Console console;
    private final LogReading reading;
    private final Cursors cursors;
    private final Moments moments;

    LogPage(Console console, LogReading reading, Cursors cursors, Moments moments) {
        this.console = console;
        this.reading = reading;
        this.cursors = cursors;
        this.moments = moments;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance log(Frame frame, LogModel page);
    }

    /** The form sent: what could be a value of a person never gets into an address. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(MultivaluedMap<String, String> fields) {
        LogFilter filter = new LogFilter(fields);
        List<Mistake> mistakes = filter.mistakes(moments);
        return mistakes.isEmpty()
                ? console.seeOther(Part.LOG.path() + (filter.query().isEmpty() ? "" : "?" + filter.query()))
                : shown(UNPROCESSABLE, filter, mistakes, List.of(), "", false);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(@Context UriInfo uri, @QueryParam("cursor") @Nullable String cursor) {
        LogFilter filter = new LogFilter(uri.getQueryParameters());
        List<Mistake> mistakes = filter.mistakes(moments);
        if (!mistakes.isEmpty()) {
            return shown(UNPROCESSABLE, filter, mistakes, List.of(), "", false);
        }
        String list = "console/oversight/log?" + filter.query();
        Optional<EntryPosition> behind = Optional.ofNullable(cursor)
                .filter(text -> !text.isBlank())
                .map(text -> EntryPosition.parse(cursors.position(list, text)));
        EntryPage found = reading.page(console.access(Purpose.OVERSIGHT), filter.filter(moments), behind, ON_A_PAGE);
        return shown(
                200,
                filter,
                mistakes,
                found.items().stream()
                        .map(entry -> LogModel.Entry.of(entry, moments))
                        .toList(),
                found.next()
                        .map(position -> Part.LOG.path() + "?" + filter.query()
                                + (filter.query().isEmpty() ? "" : "&") + "cursor="
                                + URLEncoder.encode(cursors.after(list, position.text()), StandardCharsets.UTF_8))
                        .orElse(""),
                behind.isPresent());
    }

    private Response shown(
            int status,
            LogFilter filter,
            List<Mistake> mistakes,
            List<LogModel.Entry> entries,
            String next,
            boolean later) {
        return console.page(
                status,
                Templates.log(
                        console.frame(Section.OVERSIGHT, "Журнал обращений к данным"),
                        new LogModel(
                                Part.LOG.links(console.caller()),
                                filter.inputs(mistakes),
                                filter.choices(mistakes),
                                mistakes,
                                entries,
                                next,
                                later)));
    }
}
