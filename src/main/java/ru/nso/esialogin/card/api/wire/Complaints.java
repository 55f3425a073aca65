package ru.nso.esialogin.card.api.wire;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Collects everything that is wrong with a request, so that the caller learns all of it at once. */
public final class Complaints {
    private final List<FieldProblem> found = new ArrayList<>();

    /**
     * Notes a complaint.
     *
     * @param pointer JSON Pointer to the member
     * @param message Russian: what is wrong and what would be right; never the value
     */
    public void add(String pointer, String message) {
        found.add(new FieldProblem(pointer, message));
    }

    /**
     * Ends the operation if there was a complaint.
     *
     * @throws ProblemException 422 with all complaints
     */
    public void refuse() {
        if (found.isEmpty()) {
            return;
        }
        String detail = found.size() == 1 ? found.get(0).message() : "Исправьте поля, перечисленные в errors.";
        throw new ProblemException(TechnicalProblem.INVALID_REQUEST, detail, found);
    }
}
