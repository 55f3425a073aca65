package ru.nso.esialogin.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.errortext.ErrorTexts;
import ru.nso.esialogin.diagnosis.errortext.TextExplanation;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.platform.http.rate.RateLimited;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.SafeStack;

/**
 * The plain page: paste the text from the screen and read what it says, where to turn, what changed when. Works without
 * script. The text comes in the body of a POST, never in an address, and is never shown again, so there is nothing to
 * steal or to inject. The form needs no token against forgery: it has no session and changes nothing.
 */
@Path("/error-text")
@Produces("text/html; charset=UTF-8")
public class ErrorTextPage {
    private static final Logger LOG = Logger.getLogger(ErrorTextPage.class);
    private static final String OWN_STYLES_ONLY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ErrorTexts texts;
    private final AnnouncedOutages outages;
    private final DatedPolicy dated;
    private final Clock clock;
    private final Guide guide = Guide.read();

    ErrorTextPage(ErrorTexts texts, AnnouncedOutages outages, LoginSimulator simulator, Clock clock) {
        this.texts = texts;
        this.outages = outages;
        this.dated = simulator.dated();
        this.clock = clock;
    }

    /** Templates of this room. */
    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance errorText(ErrorTextModel page);
    }

    /** The page with an empty form. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response form() {
        return page(Response.ok(), null, "");
    }

    /** The page with what the pasted text says. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @RateLimited
    @Operation(hidden = true)
    public Response explain(MultivaluedMap<String, String> fields) {
        if (fields.values().stream().mapToInt(List::size).sum() > 1) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_REQUEST,
                    "Пришёл не один текст. Вставьте сообщение и отправьте его ещё раз.");
        }
        String text = fields.getFirst("text");
        Optional<String> objection = ErrorTexts.objection(text);
        if (text == null || objection.isPresent()) {
            return page(Response.status(TechnicalProblem.INVALID_VALUE.status()), null, objection.orElse(""));
        }
        TextExplanation explanation = texts.explain(text);
        explanation
                .crashes()
                .forEach(crash -> LOG.errorf(
                        "The rule of %s broke down over a pasted text: %s",
                        crash.code(), SafeStack.of(crash.failure())));
        return page(Response.ok(), AnswerView.of(explanation), "");
    }

    /** People get a page, not a problem document. */
    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        String words = problem.kind() == TechnicalProblem.BODY_TOO_LARGE
                ? "Текст слишком длинный. Нужно только сообщение об ошибке."
                : problem.detail();
        Response.ResponseBuilder answer = Response.status(problem.kind().status());
        problem.headers().forEach(answer::header);
        return page(answer, null, words);
    }

    private Response page(Response.ResponseBuilder answer, @Nullable AnswerView view, String problem) {
        Instant now = clock.instant();
        LocalDate closed = dated.mySchoolWithdrawn();
        ErrorTextModel model = new ErrorTextModel(
                guide,
                outages.covering(now).stream()
                        .map(outage -> OutageView.of(outage, dated.zone()))
                        .toList(),
                dated.dayOf(now).isBefore(closed) ? null : Day.of(closed),
                view,
                problem);
        return answer.type("text/html; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", OWN_STYLES_ONLY)
                .entity(Templates.errorText(model).render())
                .build();
    }
}
