package ru.nso.esialogin.imports;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a row.
 *
 * @param <T> what a row is
 */
public sealed interface RowReading<T> {

    /**
     * It can be taken.
     *
     * @param content what it says
     * @param remarks what somebody should look at; empty where all is well
     */
    record Accepted<T>(T content, List<RowProblem> remarks) implements RowReading<T> {
        public Accepted {
            remarks = List.copyOf(remarks);
        }
    }

    /** It was read before, and makes a new card that nothing has to be known of: it is only counted. */
    record Counted<T>() implements RowReading<T> {}

    /**
     * It cannot: it goes back to who sent it.
     *
     * @param schoolId the school it is of, where that could be told
     * @param problems why, at least one
     */
    record Refused<T>(Optional<String> schoolId, List<RowProblem> problems) implements RowReading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
