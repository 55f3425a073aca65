package ru.nso.esialogin.ticket.api.intake;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** Why a letter is not tried again. */
enum MailProblem implements ProblemKind {
    NOTHING_TO_RETRY("Это письмо нельзя разобрать ещё раз");

    private final String title;

    MailProblem(String title) {
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
}
