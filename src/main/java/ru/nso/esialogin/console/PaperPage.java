package ru.nso.esialogin.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.contactcentre.script.StandardNodes;
import ru.nso.esialogin.diagnosis.errortext.WhereToTurn;
import ru.nso.esialogin.rules.engine.Catalogue;

/**
 * The paper of the contact centre, to be printed before the day the system is down. It holds nobody's data, so that it
 * opens without log-in and can lie on a desk.
 */
@Path("/contact-centre/paper")
@Produces("text/html; charset=UTF-8")
public class PaperPage {
    private static final String OWN_STYLES_ONLY =
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final PaperModel model;

    PaperPage(Catalogue catalogue) {
        this.model = new PaperModel(
                StandardNodes.QUESTIONS,
                StandardNodes.NEVER,
                StandardNodes.GREETING.say(),
                StandardNodes.GENERAL.say(),
                PaperModel.symptoms(catalogue),
                WhereToTurn.STANDARD);
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance paper(PaperModel page);
    }

    /** The page. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response paper() {
        return Response.ok(Templates.paper(model).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", OWN_STYLES_ONLY)
                .build();
    }
}
