package ru.nso.esialogin.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.console.frame.ConsoleSession;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.demo.named.NamedCase;
import ru.nso.esialogin.demo.named.NamedFamilies;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/** The demo as support sees it: a page for every named family, from its card to its diagnosis. */
@QuarkusTest
@TestProfile(LoadedRegion.class)
@Tag("heavy")
class NamedFamiliesOnPagesTest {
    private static final int MOST_BYTES = 100 * 1024;

    static Stream<DemoFamily> families() {
        return NamedFamilies.in(new DemoRegion(LoadedRegion.SEED, LoadedRegion.PUPILS).schools()).stream();
    }

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.demo.named.NamedCase#all")
    void the_diagnosis_of_the_family_is_a_page_with_its_cause_and_without_a_number(NamedCase named) {
        String id = as("helpdesk")
                .body(named.request().toString())
                .post("/api/v1/diagnoses")
                .path("id");

        Document page = page("/console/family/diagnoses/" + id + "?case=T-1");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("svg title, svg desc")).hasSize(2);
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.select("section[aria-labelledby=sides] table caption").size())
                .isPositive();
        if (!named.firstCause().isEmpty()) {
            assertThat(page.expectFirst("article.family-cause h3 a").text()).isEqualTo(named.firstCause());
            assertThat(page.expectFirst("article.family-cause h3 a").attr("href"))
                    .isEqualTo("/console/causes/" + named.firstCause());
        }
        assertThat(page.html().length()).isLessThan(MOST_BYTES);
        assertNoNumber(page, family(named.family()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void whoever_stands_on_a_card_of_the_family_can_be_explained_from_it(DemoFamily family) {
        for (Card card : cards(family)) {
            String kind = card instanceof PersonCard ? "pupil" : "staff";
            Document form = page("/console/family/cards/" + kind + "/" + card.id() + "?case=T-1");
            assertThat(form.select("input[name=person]")).hasSameSizeAs(card.persons());
            assertNoNumber(form, family);
        }
        Card first = cards(family).get(0);
        for (Person person : first.persons()) {
            if (person.name().first().isPresent()) {
                Response made = ConsoleSession.as("helpdesk")
                        .formParam("case", "T-1")
                        .formParam("kind", "pupil")
                        .formParam("card", first.id())
                        .formParam("person", person.id())
                        .formParam("asCard", "1")
                        .post("/console/family/diagnoses");
                assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
                Document page = page(made.header("Location").replaceFirst("^https?://[^/]*", ""));
                assertThat(page.text()).contains(person.name().display());
                assertNoNumber(page, family);
            }
        }
    }

    private static Document page(String path) {
        Response answer = ConsoleSession.as("helpdesk").get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static DemoFamily family(String code) {
        return families()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Card> cards(DemoFamily family) {
        return Stream.<Card>concat(family.cards().stream(), family.staff().stream())
                .toList();
    }

    private static void assertNoNumber(Document page, DemoFamily family) {
        String html = page.html();
        cards(family).stream().flatMap(card -> card.persons().stream()).forEach(person -> {
            person.snils().value().map(SnilsField::text).ifPresent(text -> assertThat(html)
                    .doesNotContain(text)
                    .doesNotContain(text.replaceAll("\\D", "")));
            person.phones().orElse(List.of()).stream()
                    .map(PhoneField::text)
                    .filter(text -> text.length() > 9)
                    .forEach(text -> assertThat(html).doesNotContain(text.replaceAll("^\\+7", "")));
        });
    }
}
