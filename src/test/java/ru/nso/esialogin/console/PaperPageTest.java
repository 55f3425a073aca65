package ru.nso.esialogin.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.contactcentre.script.StandardNodes;
import ru.nso.esialogin.fixture.RuleFixture;

@QuarkusTest
class PaperPageTest {
    @Test
    void the_paper_opens_for_anybody_and_takes_nothing_from_elsewhere() {
        Response page = given().get("/contact-centre/paper");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.asString())
                .doesNotContain("<script", "style=", "<style", "http://", "https://", "<input", "<form")
                .contains("lang=\"ru\"", "Куда записать");
        assertThat(given().get("/console/paper.css").asString()).contains("@media print");
    }

    @Test
    void it_holds_what_to_ask_what_never_to_say_and_the_letter() {
        String page = given().get("/contact-centre/paper").asString();

        assertThat(page).contains(StandardNodes.QUESTIONS).contains(StandardNodes.NEVER);
        assertThat(page).contains("novosib@help-obr.ru", "ФИО", "снимок экрана");
    }

    @Test
    void every_cause_of_the_catalogue_stands_beside_something_that_callers_say() {
        List<PaperModel.Symptom> symptoms = PaperModel.symptoms(RuleFixture.catalogue());

        TreeSet<String> listed = new TreeSet<>();
        symptoms.forEach(symptom -> symptom.causes().forEach(cause -> listed.add(cause.code())));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(RuleFixture.catalogue().entries().stream()
                        .map(entry -> entry.code().toString())
                        .toList());
    }
}
