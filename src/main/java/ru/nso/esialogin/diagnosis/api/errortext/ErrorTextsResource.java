package ru.nso.esialogin.diagnosis.api.errortext;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import ru.nso.esialogin.diagnosis.errortext.ErrorTexts;
import ru.nso.esialogin.diagnosis.errortext.TextExplanation;
import ru.nso.esialogin.platform.http.rate.RateLimited;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.SafeStack;

/** Texts from the screen, explained to anybody. */
@Tag(name = "Error texts", description = "Что значит сообщение об ошибке и что делать")
@Path("/api/v1/error-texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErrorTextsResource {
    static final int LONGEST_TEXT = ErrorTexts.LONGEST_TEXT;

    private static final Logger LOG = Logger.getLogger(ErrorTextsResource.class);

    private final ErrorTexts texts;

    ErrorTextsResource(ErrorTexts texts) {
        this.texts = texts;
    }

    /** Explains a text. */
    @POST
    @Path("explanations")
    @PermitAll
    @RateLimited
    @Operation(
            operationId = "explainErrorText",
            summary = "Объяснить текст с экрана",
            description = "Для всех, без входа. Реестр не читается, текст не хранится, не пишется в журнал и не"
                    + " возвращается; значения в нём можно заменить звёздочками. Число запросов с одного адреса"
                    + " ограничено.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TextForm.class),
                            examples = @ExampleObject(name = "пример", value = ErrorTextExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Что значит текст и что делать",
            content =
                    @Content(
                            schema = @Schema(implementation = ExplanationWire.class),
                            examples = @ExampleObject(name = "пример", value = ErrorTextExamples.ANSWER)))
    @APIResponse(responseCode = "413", description = "Текст слишком велик")
    @APIResponse(responseCode = "422", description = "Текста нет, или он слишком длинный")
    @APIResponse(responseCode = "429", description = "Слишком много запросов; Retry-After говорит, сколько ждать")
    public ExplanationWire explain(TextForm form) {
        Optional<String> objection = ErrorTexts.objection(form.text());
        if (objection.isPresent()) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/text", objection.get());
        }
        TextExplanation explanation = texts.explain(Objects.requireNonNull(form.text()));
        explanation
                .crashes()
                .forEach(crash -> LOG.errorf(
                        "The rule of %s broke down over an error text: %s",
                        crash.code(), SafeStack.of(crash.failure())));
        return ExplanationWire.of(explanation);
    }
}
