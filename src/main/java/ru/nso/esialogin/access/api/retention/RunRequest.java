package ru.nso.esialogin.access.api.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * What to do with what is due.
 *
 * @param dryRun {@code true}: only count
 */
@Schema(name = "RetentionRunRequest")
record RunRequest(
        @Nullable @Schema(required = true, description = "true — только посчитать, false — удалить") Boolean dryRun) {

    /** Never guessed: what is removed does not come back. */
    boolean stated() {
        if (dryRun == null) {
            throw ProblemException.invalid(
                    List.of(new FieldProblem("/dryRun", "Укажите true — только посчитать или false — удалить.")));
        }
        return dryRun;
    }
}
