package ru.nso.esialogin.console.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;

/** What there is to supervise. */
@Path(Part.ROOT)
@Produces(Console.HTML)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class OversightPage {
    private final Console console;

    OversightPage(Console console) {
        this.console = console;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/oversight")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance start(Frame frame, List<Part.Link> parts);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page() {
        return console.page(Templates.start(console.frame(Section.OVERSIGHT, "Надзор"), Part.all(console.caller())));
    }
}
