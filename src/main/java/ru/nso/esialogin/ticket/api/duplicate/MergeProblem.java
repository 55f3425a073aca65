package ru.nso.esialogin.ticket.api.duplicate;

import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.ProblemKind;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.duplicate.MergeRefused;

/** Why tickets cannot be merged or taken apart. */
enum MergeProblem implements ProblemKind {
    MERGE_IMPOSSIBLE("Обращения нельзя объединить"),
    NOT_MERGED("Обращение ни с чем не объединено");

    private final String title;

    MergeProblem(String title) {
        this.title = title;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }

    static ProblemException of(MergeRefused refused) {
        String words = refused.why().words();
        return switch (refused.why()) {
            case NO_OTHER, SAME -> ProblemException.at(TechnicalProblem.INVALID_VALUE, "/into", words);
            case MERGED_ALREADY, OTHER_IS_MERGED, HAS_OTHERS -> new ProblemException(MERGE_IMPOSSIBLE, words);
            case NOT_MERGED -> new ProblemException(NOT_MERGED, words);
        };
    }
}
