package ru.nso.esialogin.console.school.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;

/** Who changed what on a card, and when; values with stars. */
@Path("/console/school/history/{kind}/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class HistoryPage {
    private final Console console;
    private final HistoryViews views;

    HistoryPage(Console console, HistoryViews views) {
        this.console = console;
        this.views = views;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/school/history")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance history(Frame frame, HistoryModel page);
    }

    /** The history. */
    @GET
    @Operation(hidden = true)
    public Response read(@PathParam("kind") String kind, @PathParam("id") String id) {
        return console.page(Templates.history(
                console.frame(Section.SCHOOL, "Кто и что менял"),
                views.of(console.access(Purpose.CARD_UPKEEP), kind, id)));
    }
}
