package ru.nso.esialogin.access.api.budget;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** Which budget is used up. */
enum BudgetProblem implements ProblemKind {
    REQUESTS_USED_UP("Слишком много запросов"),
    MISSES_USED_UP("Слишком много запросов впустую");

    private static final int TOO_MANY = 429;

    private final String title;

    BudgetProblem(String title) {
        this.title = title;
    }

    @Override
    public int status() {
        return TOO_MANY;
    }

    @Override
    public String title() {
        return title;
    }
}
