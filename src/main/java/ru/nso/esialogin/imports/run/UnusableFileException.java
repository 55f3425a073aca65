package ru.nso.esialogin.imports.run;

import java.util.List;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.heading.SeenColumn;

/** The headings of a file, or what is said of them, cannot be understood. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Part part;
    private final transient List<HeadingProblem> problems;
    private final transient List<SeenColumn> columns;

    /** What of the form is to be mended. */
    public enum Part {
        /** The table. */
        FILE,
        /** The map of columns. */
        COLUMNS
    }

    UnusableFileException(Part part, List<HeadingProblem> problems, List<SeenColumn> columns) {
        super(problems.size() + " problems of headings");
        this.part = part;
        this.problems = List.copyOf(problems);
        this.columns = List.copyOf(columns);
    }

    /** What of the form is to be mended. */
    public Part part() {
        return part;
    }

    /** The columns of the table, for those who say which is which; none where the table was not looked at. */
    public List<SeenColumn> columns() {
        return columns;
    }

    /** What is wrong with them, at least one. */
    public List<HeadingProblem> problems() {
        return problems;
    }
}
