package ru.nso.esialogin.diagnosis.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.fixture.LogLines;

/** One rule breaks down: the answer says so, everything else in it stands, and nobody's data get into the log. */
@QuarkusTest
@TestProfile(BrokenRule.class)
@Tag("heavy")
class BrokenRuleTest {

    @Test
    void the_cause_is_listed_as_not_decided_and_the_rest_of_the_answer_stands() {
        LogLines log = LogLines.listen();
        Response alone = as("helpdesk").body(Examples.REQUEST).post("/api/v1/diagnoses");
        Response together = as("helpdesk").body("[" + Examples.REQUEST + "]").post("/api/v1/diagnoses/batch");
        log.close();

        assertThat(alone.statusCode()).isEqualTo(200);
        assertThatJson(alone.asString()).node("incomplete").isEqualTo("[\"" + BrokenRule.CODE + "\"]");
        assertThatJson(alone.asString())
                .whenIgnoringPaths("catalogueVersion", "incomplete", "texts.operator")
                .isEqualTo(Examples.DIAGNOSIS);
        assertThat(alone.<String>path("texts.operator")).contains("L3", BrokenRule.CODE);
        assertThatJson(together.asString()).node("items[0].diagnosis").isEqualTo(alone.asString());
        assertThat(log.lines())
                .anyMatch(line -> line.contains("The rule of " + BrokenRule.CODE + " broke down")
                        && line.contains("IllegalStateException"));
        assertThat(log.lines()).noneMatch(line -> line.contains("Ветров") || line.contains("11223344595"));
    }
}
