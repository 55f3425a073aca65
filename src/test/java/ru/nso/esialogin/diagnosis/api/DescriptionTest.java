package ru.nso.esialogin.diagnosis.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the description says of members of three states and of the operations of this room. */
@QuarkusTest
@Tag("heavy")
class DescriptionTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/diagnoses, post, 200",
        "/api/v1/diagnoses/batch, post, 207",
        "/api/v1/diagnoses/{id}, get, 200",
        "/api/v1/diagnoses/{id}/replay, post, 200",
        "/api/v1/simulations, post, 200",
        "/api/v1/simulations/what-if, post, 200",
        "/api/v1/causes, get, 200",
        "/api/v1/causes/{code}, get, 200"
    })
    void every_operation_has_a_worked_example(String path, String method, String status) {
        Map<String, Object> answer = description()
                .getMap("paths.'" + path + "'." + method + ".responses.'" + status + "'.content.'application/json'");

        assertThat(answer).containsKey("examples");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/schools",
                "/api/v1/cards",
                "/api/v1/staff",
                "/api/v1/diagnoses",
                "/api/v1/diagnoses/batch"
            })
    void an_operation_that_may_be_repeated_says_so(String path) {
        assertThat(description()
                        .<String>getList("paths.'" + path + "'.post.parameters.findAll { it.in == 'header' }.name"))
                .contains("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/diagnoses, post",
        "/api/v1/diagnoses/batch, post",
        "/api/v1/diagnoses/{id}, get",
        "/api/v1/diagnoses/{id}/replay, post",
        "/api/v1/simulations, post"
    })
    void an_operation_that_reads_the_registry_wants_a_purpose(String path, String method) {
        assertThat(description().<String>getList("paths.'" + path + "'." + method + ".parameters.name"))
                .contains("X-Purpose", "X-Case");
    }

    @Test
    void every_operation_with_roles_takes_a_token_or_a_user_of_the_demo_and_says_who_is_refused() {
        JsonPath description = description();
        assertThat(description.getString("components.securitySchemes.AccessToken.scheme"))
                .isEqualTo("bearer");
        assertThat(description.getString("components.securitySchemes.DemoUser.scheme"))
                .isEqualTo("basic");
        assertThat(description.<Object, Object>getMap("components.securitySchemes"))
                .hasSize(2);
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            Set<String> statuses = responses(operation).keySet();
            if (path.equals("/api/v1/error-texts/explanations")) {
                assertThat(operation).doesNotContainKey("security");
                assertThat(statuses).doesNotContain("401", "403");
            } else {
                assertThat(operation.get("security")).as(path).asString().contains("AccessToken", "DemoUser");
                assertThat(statuses).as(path).contains("401", "403");
            }
        }));
    }

    @Test
    void every_refusal_is_a_problem_document() {
        JsonPath description = description();
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        Map<String, Object> shared = description.getMap("components.responses");
        List<String> bare = new ArrayList<>();
        paths.forEach((path, operations) ->
                operations.forEach((method, operation) -> responses(operation).forEach((status, response) -> {
                    String name = response.toString().replaceFirst("^\\{\\$ref=#/components/responses/(\\w+)}$", "$1");
                    String told = shared.getOrDefault(name, response).toString();
                    if (status.matches("[45].*") && !told.contains("application/problem+json")) {
                        bare.add(path + " " + method + " " + status);
                    }
                })));

        assertThat(paths).isNotEmpty();
        assertThat(bare).isEmpty();
    }

    @Test
    void a_member_of_three_states_is_described_by_what_stands_in_it() {
        JsonPath schemas = description();

        assertThat(schemas.<String>getList("components.schemas.Attempt.properties.at.type"))
                .containsExactly("string", "null");
        assertThat(schemas.getString("components.schemas.Attempt.properties.at.format"))
                .isEqualTo("date-time");
        assertThat(schemas.<String>getList("components.schemas.Identity.properties.role.enum"))
                .containsExactlyInAnyOrder("PARENT", "PUPIL", "EMPLOYEE");
        assertThat(schemas.getString("components.schemas.CardWire.properties.parents.items.'$ref'"))
                .isEqualTo("#/components/schemas/ParentWire");
        assertThat(schemas.getString("components.schemas.ParentWire.properties.phones.items.type"))
                .isEqualTo("string");
        Set<String> names = schemas.getMap("components.schemas").keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(names).noneMatch(name -> name.matches("Fact[A-Z].*"));
    }

    @Test
    void no_reference_leads_nowhere() {
        String text = given().get("/q/openapi?format=json").asString();
        Set<String> names = description().<Object, Object>getMap("components.schemas").keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        List<String> referred = Pattern.compile("#/components/schemas/(\\w+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(names).containsAll(referred);
    }

    private static Map<String, Object> responses(Map<String, Object> operation) {
        Map<String, Object> responses = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(operation.get("responses")))
                .forEach((status, response) -> responses.put(status.toString(), response));
        return responses;
    }

    private static JsonPath description() {
        return given().get("/q/openapi?format=json").jsonPath();
    }
}
