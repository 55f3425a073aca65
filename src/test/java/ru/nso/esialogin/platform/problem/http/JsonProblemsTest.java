package ru.nso.esialogin.platform.problem.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.json.TestJson;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** What is read as a tree has no types to fail at: only the limits of the reader protect it. */
class JsonProblemsTest {
    record Family(JsonNode anything) {}

    @Test
    void nesting_without_end_is_refused() {
        ProblemException problem = problem("{\"anything\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}");

        assertThat(problem.kind()).isEqualTo(TechnicalProblem.JSON_LIMIT_EXCEEDED);
    }

    @Test
    void a_number_without_end_is_refused() {
        ProblemException problem = problem("{\"anything\": " + "1".repeat(500) + "}");

        assertThat(problem.kind()).isEqualTo(TechnicalProblem.JSON_LIMIT_EXCEEDED);
        assertThat(problem.detail()).doesNotContain("111");
    }

    @Test
    void doubled_members_and_null_characters_are_found_deep_inside() {
        assertThat(problem("{\"anything\": {\"a\": [{\"b\": 1, \"b\": 2}]}}").kind())
                .isEqualTo(TechnicalProblem.DUPLICATE_MEMBER);

        ProblemException problem = problem("{\"anything\": {\"a\": [\"x\", {\"b\": \"\\u0000\"}]}}");
        assertThat(problem.kind()).isEqualTo(TechnicalProblem.NULL_CHARACTER);
        assertThat(problem.errors().get(0).pointer()).isEqualTo("/anything/a/1/b");
    }

    @Test
    void a_value_in_the_place_of_a_name_does_not_come_back() {
        ProblemException problem = problem("{\"anything\": {\"112-233-445 95\": \"\\u0000\"}}");

        assertThat(problem.errors().get(0).pointer()).isEqualTo("/anything");
    }

    @Test
    void failures_that_have_nothing_to_do_with_json_are_left_to_others() {
        assertThat(JsonProblems.of(new IllegalStateException("x", new IOException())))
                .isEmpty();
    }

    private static ProblemException problem(String json) {
        IOException failure =
                catchThrowableOfType(IOException.class, () -> TestJson.mapper().readValue(json, Family.class));
        return JsonProblems.of(failure).orElseThrow();
    }
}
