package ru.nso.esialogin.diagnosis.api;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.diagnosis.WorkedRequest;

/** The customer's worked requests, asked and answered over HTTP. */
@QuarkusTest
class WorkedRequestsOverHttpTest {

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void a_worked_request_gets_the_expected_answer(WorkedRequest worked) {
        Response response = post("/api/v1/diagnoses", worked);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        JsonPath answer = response.jsonPath();

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(answer.getString("id")).as("id").isNull();
        softly.assertThat(worked.expected("verdict")).contains(answer.getString("verdict"));
        softly.assertThat(answer.getList("incomplete")).as("incomplete").isEmpty();
        if (worked.tells("owners")) {
            Set<String> owners = new HashSet<>(answer.getList("simulation.candidates.owner"));
            softly.assertThat(owners).as("owners").containsExactlyInAnyOrderElementsOf(worked.expected("owners"));
        }
        List<String> codes = answer.getList("causes.code");
        if (!worked.expected("firstCause").isEmpty()) {
            softly.assertThat(worked.expected("firstCause"))
                    .as("first cause")
                    .contains(codes.isEmpty() ? "none" : codes.get(0));
        }
        for (String code : worked.expected("mustNotGive")) {
            softly.assertThat(codes).doesNotContain(code);
        }
        for (Map.Entry<String, List<String>> severity :
                worked.expectedByCode("severity").entrySet()) {
            String given = answer.getString("causes.find { it.code == '" + severity.getKey() + "' }.severity");
            softly.assertThat(severity.getValue())
                    .as("severity of " + severity.getKey())
                    .contains(given);
        }
        checkTexts(worked, response.asString(), answer.getString("texts.family"), softly);
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void the_simulation_alone_is_the_one_in_the_diagnosis(WorkedRequest worked) {
        JsonPath diagnosis = post("/api/v1/diagnoses", worked).jsonPath();
        JsonPath simulation = post("/api/v1/simulations", worked).jsonPath();

        assertThat(simulation.getString("verdict")).isEqualTo(diagnosis.getString("verdict"));
        assertThat(simulation.<Map<String, Object>>get("simulation")).isEqualTo(diagnosis.get("simulation"));
    }

    @Test
    void the_same_request_gets_the_same_bytes() {
        WorkedRequest worked = WorkedRequest.all().toList().get(8);

        assertThat(post("/api/v1/diagnoses", worked).asByteArray())
                .isEqualTo(post("/api/v1/diagnoses", worked).asByteArray());
    }

    private static void checkTexts(WorkedRequest worked, String answer, String family, SoftAssertions softly) {
        for (String value : worked.expected("noPersonalData")) {
            softly.assertThat(answer).as("the answer").doesNotContain(value);
        }
        for (String value : worked.expected("noThirdPartyInFamilyText")) {
            softly.assertThat(family).as("the family text").doesNotContain(value);
        }
        if (!worked.expected("mention").isEmpty()) {
            softly.assertThat(worked.expected("mention")).as("mentioned").anyMatch(answer::contains);
        }
        if (worked.tells("familyTextNot")) {
            Pattern forbidden = Pattern.compile(
                    worked.expect().get("familyTextNot").asText(),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            softly.assertThat(forbidden.matcher(family).find())
                    .as("forbidden words")
                    .isFalse();
        }
    }

    private static Response post(String path, WorkedRequest worked) {
        return as("helpdesk").body(worked.request().toString()).post(path);
    }
}
