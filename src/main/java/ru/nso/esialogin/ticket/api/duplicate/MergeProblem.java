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
        return switch (refused.why()) {
            case NO_OTHER -> ProblemException.at(TechnicalProblem.INVALID_VALUE, "/into", "Такого обращения нет.");
            case SAME ->
                ProblemException.at(
                        TechnicalProblem.INVALID_VALUE, "/into", "Нужен номер другого обращения, а не этого же.");
            case MERGED_ALREADY ->
                new ProblemException(
                        MERGE_IMPOSSIBLE, "Это обращение уже объединено с другим. Сначала разъедините их.");
            case OTHER_IS_MERGED ->
                new ProblemException(MERGE_IMPOSSIBLE, "Другое обращение само ведётся в третьем. Объедините с ним.");
            case HAS_OTHERS ->
                new ProblemException(MERGE_IMPOSSIBLE, "В этом обращении ведутся другие. Сначала разъедините их.");
            case NOT_MERGED -> new ProblemException(NOT_MERGED, "Это обращение ведётся само по себе.");
        };
    }
}
