package ru.nso.esialogin.access.api.release;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * What the second person decides.
 *
 * @param decision yes or no
 * @param reason why, in words
 */
@Schema(name = "ReleaseDecisionRequest")
public record DecisionRequest(
        @Nullable @Schema(required = true) Answer decision,
        @Nullable @Schema(required = true, minLength = StatedReason.SHORTEST, maxLength = StatedReason.LONGEST)
                String reason) {

    /** Yes or no. */
    @Schema(name = "ReleaseDecisionAnswer")
    public enum Answer {
        APPROVE,
        REFUSE
    }

    /**
     * The decision.
     *
     * @throws ProblemException 422 if something is missing or the reason cannot be one
     */
    Told told() {
        List<FieldProblem> problems = new ArrayList<>();
        if (decision == null) {
            problems.add(new FieldProblem("/decision", "Укажите решение: APPROVE или REFUSE."));
        }
        StatedReason.fault(reason).ifPresent(fault -> problems.add(new FieldProblem("/reason", fault)));
        if (decision == null || reason == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Told(decision == Answer.APPROVE, new StatedReason(reason));
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "DecisionRequest[" + decision + ']';
    }

    /** The decision as it is told. */
    record Told(boolean approve, StatedReason reason) {}
}
