package ru.nso.esialogin.diagnosis.api.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.text.Questions;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.repair.question.NextQuestion;
import ru.nso.esialogin.rules.CauseCode;

/**
 * The question whose answer tells most.
 *
 * @param fact the missing fact
 * @param ask the question in Russian, to be read out; never asks for a password or a code
 * @param decidesBetween causes that the answer confirms or rules out
 */
@Schema(name = "NextQuestion", description = "The question whose answer tells most")
public record NextQuestionWire(MissingFact fact, String ask, List<String> decidesBetween) {

    /** The question. */
    public static NextQuestionWire of(NextQuestion question) {
        return new NextQuestionWire(
                question.fact(),
                Questions.of(question.fact()),
                question.decidesBetween().stream().map(CauseCode::toString).toList());
    }
}
