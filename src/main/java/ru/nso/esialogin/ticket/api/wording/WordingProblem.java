package ru.nso.esialogin.ticket.api.wording;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** Why words are not proposed. */
enum WordingProblem implements ProblemKind {
    WORDING_PROPOSED(409, "Другое предложение ждёт решения"),
    WORDING_UNCHANGED(409, "Эти слова уже используются");

    private final int status;
    private final String title;

    WordingProblem(int status, String title) {
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
