package ru.nso.esialogin.contactcentre.api;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.Said;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * What the caller says.
 *
 * @param fact which fact
 * @param value in the caller's words
 */
@Schema(name = "ComparisonRequest")
public record ComparisonRequest(
        @Nullable @Schema(required = true) ComparedFact fact,
        @Nullable @Schema(required = true, maxLength = LookupRequest.LONGEST) String value) {

    /** What was said, read; ends the request if it cannot be such a fact, before a comparison is taken for it. */
    Said said() {
        List<FieldProblem> problems = new ArrayList<>();
        if (fact == null) {
            problems.add(new FieldProblem("/fact", "Укажите, что сравнить."));
        }
        if (value == null || value.isBlank() || value.length() > LookupRequest.LONGEST) {
            problems.add(new FieldProblem("/value", "Укажите, что говорит звонящий: не больше 300 знаков."));
        }
        if (fact == null || value == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return Said.read(fact, value)
                .orElseThrow(() -> ProblemException.at(TechnicalProblem.INVALID_VALUE, "/value", Said.wanted(fact)));
    }

    /** Not what was said. */
    @Override
    public String toString() {
        return "ComparisonRequest[" + fact + ']';
    }
}
