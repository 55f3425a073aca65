package ru.nso.esialogin.console.login;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * The log-in form of the demo, the first page after it, and the way out. In production the issuer has its own form and
 * nobody is led to this one.
 */
@Path("/console")
@Produces(Console.HTML)
public class LoginPage {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;
    private final SecurityIdentity identity;
    private final OidcSession session;

    LoginPage(Console console, SecurityIdentity identity, OidcSession session) {
        this.console = console;
        this.identity = identity;
        this.session = session;
    }

    /** Templates of the log-in. */
    @CheckedTemplate(basePath = "console/login")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance login(Frame frame, boolean refused);

        static native TemplateInstance left(Frame frame);
    }

    /** The console without a page of it. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response begin() {
        return console.seeOther("/console/start");
    }

    /** The form. */
    @GET
    @Path("login")
    @PermitAll
    @Operation(hidden = true)
    public Response form() {
        return console.page(Templates.login(console.frame("Вход"), false));
    }

    /** The form after a name or password that do not fit. */
    @GET
    @Path("login/refused")
    @PermitAll
    @Operation(hidden = true)
    public Response refused() {
        return console.page(401, Templates.login(console.frame("Вход не удался"), true));
    }

    /** Goes on to what the role works with. */
    @GET
    @Path("start")
    @Authenticated
    @Operation(hidden = true)
    public Response start() {
        return console.frame("Начало").links().stream()
                .findFirst()
                .map(first -> console.seeOther(first.path()))
                .orElseThrow(ProblemException::notFound);
    }

    /** Ends the session. */
    @POST
    @Path("leave")
    @PermitAll
    @Operation(hidden = true)
    public Response leave(RoutingContext request) {
        if (identity.getCredential(IdTokenCredential.class) != null) {
            session.logout().await().atMost(PATIENCE);
        } else {
            FormAuthenticationMechanism.logout(request);
        }
        return console.seeOther("/console/left");
    }

    /** Says that nobody is logged in any more. */
    @GET
    @Path("left")
    @PermitAll
    @Operation(hidden = true)
    public Response left() {
        return console.page(Templates.left(console.frame("Вы вышли")));
    }
}
