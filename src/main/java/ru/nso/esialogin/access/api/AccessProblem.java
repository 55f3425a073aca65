package ru.nso.esialogin.access.api;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What can be wrong with the purpose of a request. */
public enum AccessProblem implements ProblemKind {
    PURPOSE_REQUIRED(428, "Нужна цель обращения к персональным данным");

    private final int status;
    private final String title;

    AccessProblem(int status, String title) {
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
