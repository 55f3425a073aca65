package ru.nso.esialogin.console.school.history;

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
import ru.nso.esialogin.console.frame.Section;

/** The same for those who supervise: they read no cards, but who changed them. */
@Path("/console/oversight/card-history/{kind}/{id}")
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class OversightHistoryPage {
    private final Console console;
    private final HistoryViews views;

    OversightHistoryPage(Console console, HistoryViews views) {
        this.console = console;
        this.views = views;
    }

    /** The history. */
    @GET
    @Operation(hidden = true)
    public Response read(@PathParam("kind") String kind, @PathParam("id") String id) {
        return console.page(HistoryPage.Templates.history(
                console.frame(Section.OVERSIGHT, "Кто и что менял"),
                views.of(console.access(Purpose.OVERSIGHT), kind, id)));
    }
}
