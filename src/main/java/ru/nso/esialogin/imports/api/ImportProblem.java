package ru.nso.esialogin.imports.api;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What only a file can have. */
enum ImportProblem implements ProblemKind {
    UNUSABLE_FILE(422, "Файл не удалось прочитать"),
    UNUSABLE_HEADINGS(422, "Заголовки таблицы не удалось понять");

    private final int status;
    private final String title;

    ImportProblem(int status, String title) {
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
