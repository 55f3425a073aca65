package ru.nso.esialogin.access.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Roles;

/** The table as a page for people. */
final class MatrixPage {
    private static final List<String> ROLES = List.of(
            Roles.HELPDESK,
            Roles.CONTACT_CENTRE,
            Roles.SCHOOL_ADMIN,
            Roles.MUNICIPAL_ADMIN,
            Roles.ANALYST,
            Roles.AUDITOR,
            Roles.ADMIN);

    private static final String HEAD =
            """
            # Who may what

            Printed from `AccessMatrix` (package `access.matrix`); `AccessMatrixTest` calls every operation with every role upon cards
            of the own school, of another school of the municipality, of another municipality, and upon nothing. What
            is not the caller's looks exactly like what is not there. An operation that opens cards needs a purpose
            (`X-Purpose`, `X-Case`; a look-up has both in its body) and leaves an entry in the access log. A kept diagnosis
            is seen in the scope it was made in, and by the region; a look-up by whoever made it, and by the second line.

            ## Who reaches how far

            | operation | %s |
            |---|%s
            """;

    private static final String FIELDS =
            """

            ## In what form an answer shows a datum

            Only operations that open cards; a dash means that the datum is not in the answer.

            | operation | %s |
            |---|%s
            """;

    private MatrixPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD.formatted(String.join(" | ", ROLES), "---|".repeat(ROLES.size())));
        AccessMatrix.rights()
                .forEach(right -> page.append(row(
                        right,
                        ROLES.stream()
                                .map(role -> right.permission().isEmpty()
                                        ? "всем"
                                        : right.reach(role).russian())
                                .collect(Collectors.joining(" | ")))));
        page.append(FIELDS.formatted(
                Arrays.stream(Datum.values()).map(Datum::russian).collect(Collectors.joining(" | ")),
                "---|".repeat(Datum.values().length)));
        AccessMatrix.rights().stream()
                .filter(Right::opensCards)
                .forEach(right -> page.append(row(
                        right,
                        Arrays.stream(Datum.values())
                                .map(datum -> right.shown(datum).russian())
                                .collect(Collectors.joining(" | ")))));
        return page.toString();
    }

    private static String row(Right right, String cells) {
        return "| `" + right.operation() + "` | " + cells + " |\n";
    }
}
