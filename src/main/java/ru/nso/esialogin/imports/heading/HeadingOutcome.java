package ru.nso.esialogin.imports.heading;

import java.util.List;

/** What came of reading the headings of a table. */
public sealed interface HeadingOutcome {

    /** They can be used. */
    record Understood(Headings headings) implements HeadingOutcome {}

    /**
     * They cannot: somebody has to mend the table, or to say which column is which.
     *
     * @param problems why
     * @param columns the columns of the row that is most like headings
     */
    record Refused(List<HeadingProblem> problems, List<SeenColumn> columns) implements HeadingOutcome {}
}
