package ru.nso.esialogin.card.api.merge;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What only the merge of two cards can say. */
enum MergeProblem implements ProblemKind {
    CARDS_DIFFER(409, "На карточках разные данные"),
    NOT_DOUBLED(409, "Это не две карточки одного ребёнка"),
    CHANGED_SINCE_MERGE(409, "Карточки изменили после объединения"),
    MERGED_CARD_TOO_LARGE(422, "На одну карточку столько не поместится");

    private final int status;
    private final String title;

    MergeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
