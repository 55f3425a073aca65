package ru.nso.esialogin.platform.problem.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Every way a request can end badly, and the problem document it ends with. */
@Singleton
final class ProblemMappers {
    private final ProblemResponses responses;
    private final FailureProblems failures;

    ProblemMappers(ProblemResponses responses, FailureProblems failures) {
        this.responses = responses;
        this.failures = failures;
    }

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return responses.response(e);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(SecurityException e) {
        return responses.pages().map(ProblemPages::logIn).orElseGet(() -> Uni.createFrom()
                .item(challenge()));
    }

    private Response challenge() {
        String challenge = ConfigUtils.isProfileActive("demo") || ConfigUtils.isProfileActive("test")
                ? "Basic realm=\"esia-login-support\", charset=\"UTF-8\""
                : "Bearer";
        Response answer = responses.response(new ProblemException(
                TechnicalProblem.UNAUTHENTICATED,
                "Войдите: имя и пароль или маркер доступа не подошли либо не переданы."));
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return responses.response(
                new ProblemException(TechnicalProblem.FORBIDDEN, "У вашей роли нет права на это действие."));
    }

    @ServerExceptionMapper
    Response invalid(ValidationException e) {
        return e instanceof ConstraintViolationException violations
                ? ValidationProblems.of(violations).map(responses::response).orElseGet(() -> unexpected(e))
                : unexpected(e);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return responses.response(new ProblemException(
                TechnicalProblem.CONFLICT,
                "Запись только что изменил кто-то другой. Прочитайте её снова и повторите."));
    }

    /** Named apart because Quarkus has a mapper for it, which answers with the value that was read. */
    @ServerExceptionMapper
    Response json(MismatchedInputException e) {
        return any(e);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        Optional<ProblemException> json = JsonProblems.of(e);
        if (json.isPresent()) {
            return responses.response(json.get());
        }
        Response given = e.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return unexpected(e);
        }
        Response answer = responses.response(JsonProblems.of(e).orElseGet(() -> HttpProblems.of(given.getStatus())));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response any(Throwable e) {
        return responses.response(failures.of(e));
    }

    private Response unexpected(Throwable e) {
        return responses.response(failures.unexpected(e));
    }
}
