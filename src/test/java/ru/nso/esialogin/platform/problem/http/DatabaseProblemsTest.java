package ru.nso.esialogin.platform.problem.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.problem.ProblemException;

class DatabaseProblemsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57014", "57P01", "25P03"})
    void what_passes_is_503_with_a_time_to_come_back(String state) {
        ProblemException problem = DatabaseProblems.of(
                        new IllegalStateException("cards cannot be read", new SQLException("x", state)))
                .orElseThrow();

        assertThat(problem.kind().status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "42P01", "22001", "25006", "5", ""})
    void what_will_never_go_is_ours(String state) {
        assertThat(DatabaseProblems.of(new IllegalStateException(new SQLException("x", state))))
                .isEmpty();
    }

    @Test
    void a_transaction_that_was_taken_back_for_a_cause_is_judged_by_it() {
        RollbackException late = new RollbackException("x");
        RollbackException broken = new RollbackException("x");
        broken.initCause(new IllegalStateException("a flush that failed"));

        assertThat(DatabaseProblems.of(new IllegalStateException(late))).isPresent();
        assertThat(DatabaseProblems.of(broken)).isEmpty();
    }

    @Test
    void causes_that_go_round_come_to_an_end() {
        Exception one = new IllegalStateException("one");
        Exception other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(DatabaseProblems.of(one)).isEmpty();
    }
}
