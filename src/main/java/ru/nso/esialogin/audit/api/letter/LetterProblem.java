package ru.nso.esialogin.audit.api.letter;

import ru.nso.esialogin.platform.problem.ProblemKind;

/** What only letters to parents can say. */
enum LetterProblem implements ProblemKind {
    LETTER_NOT_DUE(409, "Письмо родителям не нужно");

    private final int status;
    private final String title;

    LetterProblem(int status, String title) {
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
