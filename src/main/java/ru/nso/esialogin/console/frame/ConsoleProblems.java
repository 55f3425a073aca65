package ru.nso.esialogin.console.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemPages;
import ru.nso.esialogin.platform.problem.http.TraceId;

/** Refusals of the console as pages, and the way to the log-in. */
@Singleton
final class ConsoleProblems implements ProblemPages {
    private static final String OWN = "/console/";

    /** Where the form of the demo is sent to. */
    private static final String LOG_IN = "/console/session";

    private final Console console;
    private final CurrentVertxRequest current;
    private final HttpAuthenticator authenticator;

    ConsoleProblems(Console console, CurrentVertxRequest current, HttpAuthenticator authenticator) {
        this.console = console;
        this.current = current;
        this.authenticator = authenticator;
    }

    /** Templates of refusals. */
    @CheckedTemplate(basePath = "console/frame")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(Frame frame, Refusal page);

        static native TemplateInstance problemPart(Refusal page);
    }

    /**
     * What is wrong.
     *
     * @param title in a few words
     * @param detail what and what would be right
     * @param fields the same of single fields
     * @param number for support
     */
    record Refusal(String title, String detail, List<String> fields, String number) {
        static Refusal of(ProblemException problem) {
            return new Refusal(
                    problem.kind().title(),
                    problem.detail(),
                    problem.errors().stream().map(FieldProblem::message).toList(),
                    TraceId.current());
        }
    }

    @Override
    public boolean cover(String path) {
        return path.startsWith(OWN);
    }

    @Override
    public Response page(ProblemException problem) {
        Refusal refusal = Refusal.of(problem);
        RoutingContext request = current.getCurrent();
        boolean part = request.request().getHeader("HX-Request") != null
                && request.request().getHeader("HX-Boosted") == null;
        Response.ResponseBuilder answer = Response.status(problem.kind().status());
        problem.headers().forEach(answer::header);
        return Console.answer(
                answer,
                part
                        ? Templates.problemPart(refusal).render()
                        : Templates.problem(frame(refusal.title()), refusal).render());
    }

    /** What is refused before an operation is found is refused where nobody may wait for who it is. */
    private Frame frame(String title) {
        return BlockingOperationControl.isBlockingAllowed() ? console.frame(title) : Frame.ofNobody(title);
    }

    @Override
    public Uni<Response> logIn() {
        RoutingContext request = current.getCurrent();
        if (request.request().getHeader("HX-Request") != null) {
            return Uni.createFrom()
                    .item(Response.status(TechnicalProblem.UNAUTHENTICATED.status())
                            .header("HX-Redirect", "/console/start")
                            .header("Cache-Control", "no-store")
                            .build());
        }
        if (LOG_IN.equals(request.request().path())) {
            return Uni.createFrom().item(console.seeOther("/console/login/refused"));
        }
        if (!HttpMethod.GET.equals(request.request().method())) {
            return Uni.createFrom().item(sessionEnded());
        }
        return authenticator.getChallenge(request).map(this::leadTo);
    }

    private Response leadTo(ChallengeData challenge) {
        if (challenge.status < 300 || challenge.status >= 400) {
            return page(new ProblemException(
                    TechnicalProblem.UNAUTHENTICATED,
                    "Вход на эти страницы не настроен. Обратитесь к администратору системы."));
        }
        Response.ResponseBuilder answer = Response.status(challenge.status).header("Cache-Control", "no-store");
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private Response sessionEnded() {
        return page(new ProblemException(
                TechnicalProblem.UNAUTHENTICATED,
                "Сессия закончилась, данные не сохранены. Войдите снова и повторите."));
    }
}
