package ru.nso.esialogin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

class ETagsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", " \"3\" ", "W/\"3\", \"3\"", ",\"a,b\",, \"3\" ,"})
    void the_stored_version_passes(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "\"33\"", "\"\"", "\"1\",\"2\""})
    void anything_else_has_been_overtaken(String ifMatch) {
        assertThat(kind(ifMatch)).isEqualTo(TechnicalProblem.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "3", "\"3", "3\"", "*, \"3\"", "\"1\" \"3\"", "w/\"3\"", ",", "\"3\"\u0007"})
    void what_is_no_list_of_tags_is_a_mistake_of_the_request(String ifMatch) {
        assertThat(kind(ifMatch)).isEqualTo(TechnicalProblem.BAD_REQUEST);
    }

    @Test
    void without_a_version_the_write_is_refused() {
        assertThat(kind(null)).isEqualTo(TechnicalProblem.PRECONDITION_REQUIRED);
        assertThat(kind(" ")).isEqualTo(TechnicalProblem.PRECONDITION_REQUIRED);
    }

    @Test
    void the_tag_that_is_sent_is_the_one_that_passes() {
        assertThat(ETags.of(3).isWeak()).isFalse();
        assertThat(ETags.of(3).getValue()).isEqualTo("3");
    }

    private static Object kind(@Nullable String ifMatch) {
        return catchThrowableOfType(ProblemException.class, () -> ETags.requireMatch(ifMatch, 3))
                .kind();
    }
}
