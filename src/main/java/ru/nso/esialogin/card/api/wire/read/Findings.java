package ru.nso.esialogin.card.api.wire.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.editing.RemarkTexts;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.ProblemKind;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** What was found while a request was read: problems, which refuse it, and remarks, which do not. */
final class Findings {
    private final List<ProblemKind> kinds = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<RemarkWire> remarks = new ArrayList<>();

    void problem(ProblemKind kind, String pointer, String message) {
        kinds.add(kind);
        problems.add(new FieldProblem(pointer, message));
    }

    void invalid(String pointer, String message) {
        problem(TechnicalProblem.INVALID_VALUE, pointer, message);
    }

    void remark(String pointer, String code, String message) {
        remarks.add(new RemarkWire(pointer, code, message));
    }

    void remarks(String pointer, Set<Remark> noticed) {
        for (Remark remark : noticed) {
            RemarkTexts.of(remark).ifPresent(message -> remark(pointer, remark.name(), message));
        }
    }

    List<RemarkWire> remarks() {
        return List.copyOf(remarks);
    }

    /** Ends the request if there are problems: a single one keeps its kind. */
    void refuseProblems() {
        if (problems.size() == 1) {
            throw ProblemException.at(
                    kinds.get(0), problems.get(0).pointer(), problems.get(0).message());
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_REQUEST,
                    "Некоторые поля заполнены неверно: какие и почему, сказано в errors.",
                    problems);
        }
    }
}
