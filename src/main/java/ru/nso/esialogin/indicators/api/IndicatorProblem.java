package ru.nso.esialogin.indicators.api;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What only observations can have. */
enum IndicatorProblem implements ProblemKind {
    UNUSABLE_TABLE(422, "Таблицу не удалось прочитать"),
    BROKEN_CELLS(422, "В данных есть ошибки, ничего не сохранено");

    private final int status;
    private final String title;

    IndicatorProblem(int status, String title) {
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
