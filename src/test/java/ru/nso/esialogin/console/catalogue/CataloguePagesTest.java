package ru.nso.esialogin.console.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.Heading;
import ru.nso.esialogin.rules.text.MeasuredCauses.Measured;

@QuarkusTest
class CataloguePagesTest {
    private static final String PATH = "/console/causes";

    @Inject
    Catalogue catalogue;

    @Inject
    CausePages pages;

    @Test
    void anybody_sees_all_causes_by_group_without_log_in() {
        Response answer = given().get(PATH);
        Document page = page(answer, 200);

        assertThat(codes(page))
                .containsExactlyInAnyOrderElementsOf(catalogue.entries().stream()
                        .map(entry -> entry.code().toString())
                        .toList());
        assertThat(page.select("#count").text()).isEqualTo("Нашлось 67 причин");
        assertThat(page.select("h2").eachText()).hasSize(11).doesNotContain(CauseWords.OTHER);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("nav [aria-current]").eachText()).containsExactly("Причины");
        assertThat(page.select("#who option").eachText()).contains("школа", "родитель", "Госуслуги");
        assertThat(answer.asByteArray()).hasSizeLessThan(100_000);
        assertThat(answer.asString()).doesNotContainPattern("<script(?! src=)|style=| on[a-z]+=|<style");
        assertThat(page(ConsoleSession.as("helpdesk").get(PATH), 200).select(".causes li"))
                .hasSize(67);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            L7                            | L7
            l7                            | L7
            С1                            | C1
            внесение НЕКОРРЕКТНОГО снилс родителя вместо ребенка журнал | ''
            """)
    void a_code_is_found_in_any_letters(String sought, String code) {
        List<String> codes = codes(search(sought));

        assertThat(String.join(",", codes)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ребёнка СНИЛС, РЕБЕНКА снилс", "приказ о зачислении, ПРИКАЗ О ЗАЧИСЛЕНИИ", "всё, все"})
    void case_and_the_dots_of_yo_make_no_difference(String one, String other) {
        assertThat(codes(search(one))).isNotEmpty().isEqualTo(codes(search(other)));
    }

    @Test
    void words_are_sought_on_the_whole_page_and_all_of_them_have_to_be_there() {
        assertThat(codes(search("зелёную карточку"))).contains("L7").hasSizeLessThan(67);
        assertThat(codes(search("зелёную карточку шишкин"))).isEmpty();
    }

    @Test
    void an_empty_list_says_what_to_try() {
        Document page = search("бегемот");

        assertThat(page.select("#count").text()).isEqualTo("Нашлось 0 причин");
        assertThat(page.select("#list .notice").text()).contains("Попробуйте меньше слов");
        assertThat(page.select("#q").attr("value")).isEqualTo("бегемот");
    }

    @Test
    void filters_leave_causes_of_that_actor_and_basis() {
        Document page = page(
                given().queryParam("who", "SCHOOL")
                        .queryParam("basis", "INFERRED")
                        .get(PATH),
                200);

        assertThat(codes(page))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(catalogue.entries().stream()
                        .filter(entry -> entry.basis() == Basis.INFERRED)
                        .filter(entry -> entry.actors().contains(Actor.SCHOOL))
                        .map(entry -> entry.code().toString())
                        .toList());
        assertThat(page.select(".causes .badge").eachText()).allMatch("наш вывод"::equals);
        assertThat(page.select(".causes .quiet").eachText()).allMatch(who -> who.contains("школа"));
        assertThat(page.select("#who option[selected]").attr("value")).isEqualTo("SCHOOL");
        assertThat(page.select("#basis option[selected]").attr("value")).isEqualTo("INFERRED");
    }

    @Test
    void a_part_of_the_page_is_the_list_alone() {
        Response part =
                given().header("HX-Request", "true").queryParam("q", "L7").get(PATH);

        assertThat(part.asString()).doesNotContain("<html", "<h1");
        assertThat(Jsoup.parse(part.asString())
                        .select("#count[hx-swap-oob=innerHTML]")
                        .text())
                .isEqualTo("Нашлась 1 причина");
    }

    @ParameterizedTest
    @ValueSource(strings = {"112-233-445 95", "8 913 000-01-01", "anna@pismo.example"})
    void nobody_is_sought_here_and_what_was_typed_is_not_repeated(String typed) {
        Response answer = given().queryParam("q", typed).get(PATH);
        Document page = page(answer, 422);

        assertThat(page.select("#q-problem").text()).contains("Здесь ищут причины, а не людей");
        assertThat(page.select("#q").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.asString()).doesNotContain(typed);
    }

    @Test
    void words_stand_in_an_address_only_where_they_lead_to_a_cause() {
        assertThat(page(given().get(PATH), 200).select("main form").attr("method"))
                .isEqualTo("post");
        Response code = form("L7", Map.of());
        Response name = form("Котова Анна", Map.of());
        Response number = form("112-233-445 95", Map.of());

        assertThat(code.statusCode()).isEqualTo(303);
        assertThat(code.header("Location")).endsWith(PATH + "?q=L7");
        assertThat(page(name, 200).text()).contains("Такой причины в каталоге нет");
        page(number, 422);
        Map<String, String> part = Map.of("HX-Request", "true");
        assertThat(form("L7", part).header("HX-Replace-Url")).isEqualTo(PATH + "?q=L7");
        assertThat(form("Котова Анна", part).header("HX-Replace-Url")).isEqualTo(PATH);
        assertThat(form("112-233-445 95", part).header("HX-Replace-Url")).isEqualTo(PATH);
    }

    private static Response form(String words, Map<String, String> headers) {
        return given().redirects()
                .follow(false)
                .header("Origin", ConsoleSession.origin())
                .headers(headers)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", words)
                .formParam("who", "")
                .formParam("basis", "")
                .post(PATH);
    }

    @Test
    void what_is_too_long_or_no_choice_is_refused() {
        assertThat(page(given().queryParam("q", "а".repeat(101)).get(PATH), 422)
                        .select("#q-problem")
                        .text())
                .contains("не больше 100 знаков");
        assertThat(page(given().queryParam("who", "NOBODY").get(PATH), 422).text())
                .contains("Такого отбора нет");
    }

    @Test
    void the_page_of_a_cause_tells_all_that_its_markdown_tells() {
        for (CauseEntry entry : catalogue.entries()) {
            Response answer = given().get(PATH + "/" + entry.code());
            Document page = page(answer, 200);
            List<String> steps = new ArrayList<>();
            for (Heading heading : Heading.values()) {
                pages.page(entry.code()).section(heading).ifPresent(section -> {
                    assertThat(page.select("h2").eachText()).contains(heading.text());
                    section.steps().forEach(step -> steps.add(CauseWords.filled(step)));
                });
            }
            assertThat(page.select("h1").text()).isEqualTo(entry.code() + " " + entry.title());
            assertThat(page.select("section ol > li").eachText()).isEqualTo(steps);
            assertThat(page.select("section:not(#examples)").text()).doesNotContain("[…]", "{", CauseWords.OTHER);
            assertThat(answer.asByteArray()).hasSizeLessThan(100_000);
        }
    }

    @Test
    void it_is_said_who_says_that_a_cause_exists() {
        assertThat(cause("L7").select("section:has(#sure)").text())
                .contains("Эту причину называют документы заказчика", "СНИЛС, имя и дата рождения", "D1");
        CauseEntry inferred = catalogue.entries().stream()
                .filter(entry -> entry.basis() == Basis.INFERRED)
                .findFirst()
                .orElseThrow();
        assertThat(cause(inferred.code().toString())
                        .select("section:has(#sure)")
                        .text())
                .contains("мы вывели её из того, как устроен вход");
    }

    @Test
    void how_often_a_cause_was_right_is_told_to_those_who_are_logged_in() {
        assertThat(cause("L7").text()).doesNotContain("обращений");
        assertThat(page(ConsoleSession.as("analyst").get(PATH + "/M6"), 200)
                        .select("section:has(#sure)")
                        .text())
                .containsAnyOf("меньше пяти", "Подтвердилась в");
    }

    @Test
    void how_often_is_said_in_right_russian() {
        assertThat(CauseModel.measured(Optional.of(new Measured(8, 2))))
                .isEqualTo("Подтвердилась в 8 из 10 обращений (80 %).");
        assertThat(CauseModel.measured(Optional.of(new Measured(20, 1))))
                .isEqualTo("Подтвердилась в 20 из 21 обращения (95,2 %).");
        assertThat(CauseModel.measured(Optional.empty())).contains("разобранных обращений меньше пяти");
    }

    @Test
    void examples_stand_on_the_page_as_the_service_ships_them() {
        Document page = cause("L7");

        assertThat(page.select("#examples tbody tr").eachText())
                .contains("cards[0].pupil.snils 179-305-826 99 163-407-582 62");
        assertThat(page.select("#examples pre").text())
                .contains("\"entryPoint\": \"SCHOOL_WEB\"", "179-305-826 99", "163-407-582 62");
    }

    @Test
    void one_goes_from_cause_to_cause() {
        List<CauseEntry> all = catalogue.entries();
        assertThat(cause("L1").select("[rel=prev]")).isEmpty();
        assertThat(cause(all.get(all.size() - 1).code().toString()).select("[rel=next]"))
                .isEmpty();
        String next = "L1";
        List<String> walked = new ArrayList<>();
        while (!next.isEmpty()) {
            walked.add(next);
            next = cause(next).select("[rel=next]").attr("href").replace(PATH + "/", "");
        }
        assertThat(walked)
                .isEqualTo(all.stream().map(entry -> entry.code().toString()).toList());
    }

    @Test
    void a_code_in_other_letters_leads_to_the_cause_and_an_unknown_one_nowhere() {
        Response answer = given().redirects().follow(false).get(PATH + "/l7");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(PATH + "/L7");
        assertThat(page(given().get(PATH + "/L99"), 404).select("h1").text()).isEqualTo("Не найдено");
    }

    private Document cause(String code) {
        return page(given().get(PATH + "/" + code), 200);
    }

    private static Document search(String words) {
        return page(given().queryParam("q", words).get(PATH), 200);
    }

    private static List<String> codes(Document page) {
        return page.select(".causes a .mono").eachText();
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }
}
