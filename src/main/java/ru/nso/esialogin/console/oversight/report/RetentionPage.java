package ru.nso.esialogin.console.oversight.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.retention.Retention;
import ru.nso.esialogin.access.retention.RetentionLine;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;

/** What is kept how long. Looking is the dry run; removing what is due takes a word of its own. */
@Path("/console/oversight/retention")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class RetentionPage {
    private final Console console;
    private final Retention retention;
    private final Moments moments;

    RetentionPage(Console console, Retention retention, Moments moments) {
        this.console = console;
        this.retention = retention;
        this.moments = moments;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance retention(Frame frame, RetentionModel page);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(@QueryParam("removed") @Nullable String removed) {
        return shown(
                200,
                removed != null && removed.matches("\\d{1,12}")
                        ? "Удалено: " + RetentionModel.rows(Long.parseLong(removed)) + ". Это записано в журнал."
                        : "",
                List.of());
    }

    /** Removes what is due now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    @Operation(hidden = true)
    public Response run(@FormParam("sure") @Nullable String sure) {
        if (!"yes".equals(sure)) {
            return shown(422, "", List.of(new Mistake("sure", "Отметьте, что понимаете: удаление необратимо.")));
        }
        long removed = retention.run(console.access(Purpose.OVERSIGHT)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return console.seeOther(Part.RETENTION.path() + "?removed=" + removed);
    }

    private Response shown(int status, String done, List<Mistake> mistakes) {
        List<RetentionLine> lines = retention.overview();
        return console.page(
                status,
                Templates.retention(
                        console.frame(Section.OVERSIGHT, "Сроки хранения"),
                        new RetentionModel(
                                Part.RETENTION.links(console.caller()),
                                done,
                                mistakes,
                                console.caller().roles().stream().anyMatch(Permission.RUN_RETENTION.roles()::contains),
                                RetentionModel.rows(lines.stream()
                                        .mapToLong(line -> line.due().rows())
                                        .sum()),
                                lines.stream()
                                        .map(line -> RetentionModel.Line.of(line, moments))
                                        .toList())));
    }
}
