package ru.nso.esialogin.contactcentre.api;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.contactcentre.api.Calls.compare;
import static ru.nso.esialogin.contactcentre.api.Calls.lookUp;
import static ru.nso.esialogin.contactcentre.api.Calls.script;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.demo.load.LoadedRegion;

/** The named families of the demo call line 110. Comparisons are few: hardly two tests may take the same family. */
@QuarkusTest
@TestProfile(LoadedRegion.class)
@Tag("heavy")
class NamedFamiliesOnThePhoneTest {
    private static final String[] CHANGING = {
        "id", "validUntil", "at", "lookupId", "handOver.lookupId", "callBackFrom", "earlierTickets"
    };

    @Test
    void the_examples_of_the_description_are_what_a_call_gives() {
        Response lookup = as("centre").body(CentreExamples.LOOKUP_REQUEST).post("/api/v1/lookups");
        assertThatJson(lookup.asString()).whenIgnoringPaths(CHANGING).isEqualTo(CentreExamples.LOOKUP);
        String id = lookup.path("id");

        Response comparison =
                as("centre").body(CentreExamples.COMPARISON_REQUEST).post("/api/v1/lookups/" + id + "/comparisons");
        assertThatJson(comparison.asString()).isEqualTo(CentreExamples.COMPARISON);
        compare(id, "CHILD_NAME", "Вербин Матвей");

        assertThatJson(script(id).asString())
                .when(Option.IGNORING_EXTRA_ARRAY_ITEMS, Option.IGNORING_ARRAY_ORDER)
                .whenIgnoringPaths(CHANGING)
                .isEqualTo(CentreExamples.SCRIPT);
        assertThatJson(as("helpdesk")
                        .get("/api/v1/lookups/" + id + "/hand-over")
                        .asString())
                .when(Option.IGNORING_EXTRA_ARRAY_ITEMS, Option.IGNORING_ARRAY_ORDER)
                .whenIgnoringPaths("at", "lookupId", "members[*].operator", "members[*].school")
                .isEqualTo(CentreExamples.HAND_OVER);
        assertThat(script(id).asString())
                .contains("В электронном дневнике у ребёнка ошибка в номере СНИЛС. Исправить её может только школа.")
                .doesNotContain("Вербин", "Матвей", "Кира", "Павел", "***", "отец", "отца");
    }

    @Test
    void the_call_that_the_readme_shows_is_answered_as_it_shows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> shown = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(readme.substring(readme.indexOf("## The call"), readme.indexOf("## The letter")))
                .results()
                .map(json -> json.group(1))
                .toList();
        assertThat(shown).hasSize(2);

        Response lookup = as("centre")
                .body(Files.readString(Path.of("src/docs/examples/look-up.json")))
                .post("/api/v1/lookups");
        assertShown(lookup, shown.get(0));
        List<MatchResult> said = Pattern.compile("--data '(.*?)' \\$lookups/\\$id/comparisons")
                .matcher(readme)
                .results()
                .toList();
        assertThat(said).hasSize(2);
        for (MatchResult fact : said) {
            assertThat(as("centre")
                            .body(fact.group(1))
                            .post("/api/v1/lookups/" + lookup.path("id") + "/comparisons")
                            .<String>path("result"))
                    .isEqualTo("MATCH");
        }
        assertShown(script(lookup.path("id")), shown.get(1));
    }

    @Test
    void a_pupil_whose_field_holds_the_snils_of_the_mother_cannot_log_in() {
        assertThatJson(found("\"snils\": \"801-101-158 09\""))
                .node("candidates")
                .isEqualTo(
                        """
                        [{"kind": "PUPIL", "verdict": "FAILS", "causes": ["L1"]},
                         {"kind": "PARENT", "verdict": "WORKS", "causes": ["L1"]},
                         {"kind": "PARENT", "verdict": "WORKS", "causes": ["L1"]}]""");
    }

    @Test
    void a_mother_who_stands_on_no_card_is_not_found_and_hears_general_advice_about_her_child() {
        assertThatJson(found("\"name\": \"Осинина Дарья Львовна\", \"birthDate\": \"1986-07-19\""))
                .node("candidates")
                .isEqualTo("[]");

        String id = lookUp("\"snils\": \"804-303-356 54\"");
        assertThat(compare(id, "CALLER_NAME", "Осинина Дарья Львовна").<String>path("result"))
                .isEqualTo("NO_MATCH");
        assertThat(compare(id, "CHILD_NAME", "Осинин Лев Романович").<String>path("result"))
                .isEqualTo("MATCH");
        assertThat(compare(id, "CLASS", "6А").<String>path("result")).isEqualTo("MATCH");

        Response script = script(id);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.<Object>path("addressee")).isNull();
        assertThat(script.<List<Object>>path("logins")).isEmpty();
        assertThat(script.asString())
                .contains("Возьмите паспорт, свой СНИЛС и свидетельство о рождении ребёнка.")
                .doesNotContain("Ваших данных", "Осинин", "Роман", "отец", "отца", "L4");
    }

    @Test
    void of_two_children_the_missing_one_is_told_to_the_mother_and_not_to_the_father() {
        String mother = lookUp("\"snils\": \"806-101-158 44\"");
        compare(mother, "CALLER_NAME", "Тополева Нина Сергеевна");
        compare(mother, "CHILD_NAME", "Тополев Артём");
        assertThatJson(script(mother).asString())
                .node("logins")
                .isEqualTo(
                        """
                        [{"kind": "PUPIL", "callers": false, "verdict": "WORKS", "causes": []},
                         {"kind": "PUPIL", "callers": false, "verdict": "WORKS", "causes": []},
                         {"kind": "PARENT", "callers": true, "verdict": "INCOMPLETE", "causes": ["L6", "D12"]}]""");

        String father = lookUp("\"snils\": \"806-101-158 44\"");
        compare(father, "CALLER_NAME", "Тополев Фёдор Маркович");
        compare(father, "CHILD_NAME", "Тополева Майя");
        Response script = script(father);
        assertThatJson(script.asString())
                .node("logins")
                .isEqualTo(
                        """
                        [{"kind": "PUPIL", "callers": false, "verdict": "WORKS", "causes": []},
                         {"kind": "PUPIL", "callers": false, "verdict": "WORKS", "causes": []},
                         {"kind": "PARENT", "callers": true, "verdict": "WORKS", "causes": []}]""");
        assertThat(script.<List<String>>path("school")).isEmpty();
        assertThat(script.asString()).doesNotContain("не указан СНИЛС");
    }

    @Test
    void a_teacher_without_a_role_is_helped_as_parent_and_as_employee() {
        String key = "\"name\": \"Калинкина Тамара Юрьевна\", \"birthDate\": \"27.02.1985\"";
        Response lookup = lookUp("centre", key, Calls.call());
        assertThat(lookup.<List<String>>path("candidates.kind")).containsExactly("PUPIL", "PARENT", "EMPLOYEE");
        assertThat(lookup.<String>path("candidates[2].verdict")).isNotEqualTo("WORKS");
        assertThat(lookup.<List<String>>path("candidates[2].causes")).contains("L9");

        String id = lookup.path("id");
        compare(id, "CALLER_PHONE", "+79450000901");
        compare(id, "SCHOOL", "Демонстрационная школа № 1");
        Response script = script(id);
        assertThat(script.<String>path("addressee")).isEqualTo("PARENT");
        assertThat(script.<List<String>>path("logins.kind")).containsExactly("PUPIL", "PARENT", "EMPLOYEE");
        assertThat(script.asString()).contains("Вот что с Вашим входом в электронный журнал.");
    }

    @ParameterizedTest
    @CsvSource({"808-101-158 58, FAILS, L8", "805-303-356 61, FAILS, L5"})
    void other_families_hear_their_cause(String snils, String verdict, String first) {
        List<String> verdicts =
                lookUp("centre", "\"snils\": \"" + snils + "\"", Calls.call()).path("candidates.verdict");
        List<List<String>> causes =
                lookUp("centre", "\"snils\": \"" + snils + "\"", Calls.call()).path("candidates.causes");

        assertThat(verdicts).contains(verdict);
        assertThat(causes).anySatisfy(codes -> assertThat(codes.get(0)).isEqualTo(first));
    }

    private static void assertShown(Response answer, String shown) {
        assertThatJson(answer.asString())
                .when(Option.IGNORING_EXTRA_FIELDS, Option.IGNORING_EXTRA_ARRAY_ITEMS)
                .isEqualTo(shown);
    }

    /** The whole answer to a look-up. */
    private static String found(String key) {
        return lookUp("centre", key, Calls.call()).asString();
    }
}
