package ru.nso.esialogin.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;

/** The page at the address itself: where a family, an operator and a programmer go on. */
@Path("/")
@Produces(Console.HTML)
public class HomePage {
    private final Console console;

    HomePage(Console console) {
        this.console = console;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(Frame frame);
    }

    /** The page. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response home() {
        return console.page(Templates.home(console.frame("Начало")));
    }
}
