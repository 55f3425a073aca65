package ru.nso.esialogin.ticket.api;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What only a ticket can have. */
enum TicketProblem implements ProblemKind {
    IMPOSSIBLE_STEP(409, "Такой переход невозможен"),
    MERGED(409, "Обращение ведётся в другом");

    private final int status;
    private final String title;

    TicketProblem(int status, String title) {
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
