package ru.nso.esialogin.diagnosis.api.kept;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What can be wrong with a diagnosis that was kept. The caller can do nothing about either, so both are ours. */
public enum KeptProblem implements ProblemKind {
    STORED_DIAGNOSIS_DAMAGED(500, "Сохранённый разбор повреждён"),
    STORED_DIAGNOSIS_UNREADABLE(500, "Сохранённый разбор больше не читается");

    private final int status;
    private final String title;

    KeptProblem(int status, String title) {
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
