package ru.nso.esialogin.platform.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many items, 1 to {@link #MOST}
 * @param cursor where the page before ended, as {@link Cursors} wrote it
 */
public record PageRequest(int limit, Optional<String> cursor) {
    /** The most items a page can have (HTTP contract). */
    public static final int MOST = 200;

    private static final int USUAL = 50;

    /**
     * Reads the query parameters {@code limit} and {@code cursor}.
     *
     * @throws ProblemException 422 for a limit that is no number from 1 to 200
     */
    public static PageRequest of(@Nullable String limit, @Nullable String cursor) {
        Optional<String> place = Given.parameter(cursor);
        if (limit == null || limit.isBlank()) {
            return new PageRequest(USUAL, place);
        }
        int number = limit.matches("\\d{1,9}") ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > MOST) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_LIMIT, "Параметр limit — целое число от 1 до " + MOST + ".");
        }
        return new PageRequest(number, place);
    }
}
