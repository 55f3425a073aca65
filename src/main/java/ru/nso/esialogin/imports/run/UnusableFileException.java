package ru.nso.esialogin.imports.run;

import java.util.List;
import ru.nso.esialogin.imports.heading.HeadingProblem;

/** The headings of a file cannot be understood. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<HeadingProblem> problems;

    UnusableFileException(List<HeadingProblem> problems) {
        super(problems.size() + " problems of headings");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with them, at least one. */
    public List<HeadingProblem> problems() {
        return problems;
    }
}
