package ru.nso.esialogin.contactcentre.api;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What only the contact centre can say. */
enum CentreProblem implements ProblemKind {
    CALLER_NOT_CONFIRMED(403, "Кто звонит, ещё не доказано");

    private final int status;
    private final String title;

    CentreProblem(int status, String title) {
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
