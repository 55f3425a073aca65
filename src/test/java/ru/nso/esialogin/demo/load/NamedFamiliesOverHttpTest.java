package ru.nso.esialogin.demo.load;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.javacrumbs.jsonunit.core.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.api.wire.CardJackson;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.demo.named.NamedCase;
import ru.nso.esialogin.demo.named.NamedFamilies;
import ru.nso.esialogin.platform.json.TestJson;

/** The demo as a stranger meets it: the region is loaded, and each named family is asked about. */
@QuarkusTest
@TestProfile(LoadedRegion.class)
@Tag("heavy")
class NamedFamiliesOverHttpTest {
    private static final DemoRegion REGION = new DemoRegion(LoadedRegion.SEED, LoadedRegion.PUPILS);
    private static final List<DemoFamily> FAMILIES = NamedFamilies.in(REGION.schools());
    private static final ObjectMapper MAPPER = TestJson.mapper().copy().registerModule(CardJackson.module());
    private static final String FIRST_TEXT = "Не удалось найти возможного пользователя для авторизации (использованы"
            + " для поиска: телефоны [00000000000], email [00000000000], СНИЛС [00000000000]).";
    private static final String SECOND_TEXT = "Не удалось найти возможного пользователя для авторизации (использованы"
            + " для поиска: телефоны [00000000000]).";

    @Inject
    DemoLoad load;

    @Inject
    CardStore<PersonCard> cards;

    @Inject
    CardStore<StaffCard> staff;

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.demo.named.NamedCase#all")
    void the_registry_gives_the_family_its_verdict_and_its_cause(NamedCase named) {
        JsonPath answer = diagnose(named.request());

        assertThat(answer.getString("verdict")).isEqualTo(named.verdict());
        assertThat(answer.getString("id")).isNotNull();
        assertThat(answer.getString("dataAsOf")).isNotNull();
        if (named.firstCause().isEmpty()) {
            assertThat(answer.getList("causes.severity")).isSubsetOf("WILL_BLOCK", "ADVICE");
        } else {
            assertThat(answer.getString("causes[0].code")).isEqualTo(named.firstCause());
        }
    }

    @ParameterizedTest
    @MethodSource("ru.nso.esialogin.demo.named.NamedCase#all")
    void the_same_family_given_inline_gets_the_same_answer(NamedCase named) {
        JsonPath kept = diagnose(named.request());
        JsonPath inline = diagnose(withCards(named));

        assertThat(inline.getString("id")).isNull();
        for (String member : List.of("verdict", "causes", "simulation", "texts", "incomplete")) {
            assertThat(inline.<Object>get(member)).as(member).isEqualTo(kept.get(member));
        }
    }

    @Test
    void every_card_comes_out_of_the_registry_as_it_was_made() {
        Stream.concat(FAMILIES.stream(), REGION.families()).forEach(family -> {
            for (PersonCard card : family.cards()) {
                assertThat(inUtc(kept(cards, card.id()))).isEqualTo(inUtc(card));
            }
            for (StaffCard card : family.staff()) {
                assertThat(kept(staff, card.id())).isEqualTo(card);
            }
        });
    }

    @Test
    void both_error_texts_of_the_slides_are_read_and_told_again() {
        NamedCase all = named("l4");
        assertThat(all.request().at("/attempt/errorText").asText()).isEqualTo(FIRST_TEXT);
        assertThat(diagnose(all.request()).getString("simulation.errorText").replaceAll("\\[[^]]*]", "[00000000000]"))
                .isEqualTo(FIRST_TEXT);

        NamedCase phoneOnly = named("l2");
        assertThat(phoneOnly.request().at("/attempt/errorText").asText()).isEqualTo(SECOND_TEXT);
        assertThat(diagnose(phoneOnly.request())
                        .getString("simulation.errorText")
                        .replaceAll("\\[[^]]*]", "[00000000000]"))
                .isEqualTo(SECOND_TEXT);
    }

    @Test
    void another_start_loads_nothing() {
        DemoLoad.Counts counts = load.intoEmptyRegistry(REGION.schools(), REGION.families());

        assertThat(counts).isEqualTo(DemoLoad.Counts.NOTHING);
        assertThat(as("admin").get("/api/v1/schools").jsonPath().getList("items"))
                .hasSize(3);
    }

    @Test
    void the_users_of_the_demo_find_the_schools_they_work_for() {
        assertThat(as("school").get("/api/v1/cards/demo-l4-journal").statusCode())
                .isEqualTo(200);
        assertThat(as("municipal").get("/api/v1/cards/demo-l4-journal").statusCode())
                .isEqualTo(200);
        assertThat(as("school").get("/api/v1/cards/demo-l6-younger-journal").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_answers_that_the_readme_shows_are_true() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<MatchResult> shown = Pattern.compile(
                        "@src/docs/examples/(\\S+) .*?```json\n(.*?)```\n> (.*?)\n", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .toList();
        assertThat(shown).hasSize(3);
        for (MatchResult example : shown) {
            String request = Files.readString(Path.of("src/docs/examples", example.group(1)));
            String answer =
                    as("helpdesk").body(request).post("/api/v1/diagnoses").asString();
            assertThatJson(answer)
                    .when(Option.IGNORING_EXTRA_FIELDS, Option.IGNORING_EXTRA_ARRAY_ITEMS)
                    .isEqualTo(example.group(2));
            assertThat(JsonPath.from(answer).getString("texts.family")).contains(example.group(3));
        }
    }

    @Test
    void every_request_that_the_readme_shows_is_answered_as_it_shows() throws IOException {
        List<MatchResult> shown = Pattern.compile(
                        "curl -s (-u helpdesk:helpdesk )?-H 'Content-Type: application/json' \\\\\n"
                                + " +--data @(src/docs/examples/\\S+) http://127.0.0.1:8080(\\S+)\n```\n```json\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
        assertThat(shown).hasSize(7);
        for (MatchResult example : shown) {
            RequestSpecification caller = example.group(1) == null
                    ? given().header("X-Forwarded-For", "198.51.100.77").contentType("application/json")
                    : as("helpdesk");
            Response answer =
                    caller.body(Files.readString(Path.of(example.group(2)))).post(example.group(3));
            assertThat(answer.statusCode()).as(example.group(3)).isIn(200, 201, 207);
            assertShown(answer, example.group(4));
        }
    }

    @Test
    void the_replay_that_the_readme_shows_is_answered_as_it_shows() throws IOException {
        MatchResult shown = Pattern.compile("/diagnoses/\\$id/replay\n```\n```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow();
        String kept = as("helpdesk")
                .body(Files.readString(Path.of("src/docs/examples/first-diagnosis.json")))
                .post("/api/v1/diagnoses")
                .asString();
        Matcher id = Pattern.compile("\"id\":\"([^\"]*)\"").matcher(kept);
        assertThat(id.find()).isTrue();

        assertShown(as("helpdesk").post("/api/v1/diagnoses/" + id.group(1) + "/replay"), shown.group(1));
    }

    @Test
    void the_reply_that_the_readme_shows_is_queued_as_it_shows() throws IOException {
        MatchResult shown = Pattern.compile(
                        "--data @(src/docs/examples/reply\\.json) \\$tickets/\\$id/reply\n```\n```json\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow();
        String ticket = as("helpdesk")
                .body(Files.readString(Path.of("src/docs/examples/ticket.json")))
                .post("/api/v1/tickets")
                .path("id");
        assertThat(as("helpdesk")
                        .get("/api/v1/tickets/" + ticket + "/reply-draft?to=FAMILY")
                        .statusCode())
                .isEqualTo(200);

        Response answer = as("helpdesk")
                .header("If-Match", "\"1\"")
                .body(Files.readString(Path.of(shown.group(1))))
                .post("/api/v1/tickets/" + ticket + "/reply");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertShown(answer, shown.group(2));
    }

    private static void assertShown(Response answer, String shown) {
        assertThatJson(answer.asString())
                .when(Option.IGNORING_EXTRA_FIELDS, Option.IGNORING_EXTRA_ARRAY_ITEMS)
                .isEqualTo(shown);
    }

    private static JsonPath diagnose(JsonNode request) {
        return as("helpdesk")
                .body(request.toString())
                .post("/api/v1/diagnoses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static NamedCase named(String code) {
        return NamedCase.all()
                .filter(named -> named.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The request with the cards of its family as a caller would send them. */
    private static JsonNode withCards(NamedCase named) {
        DemoFamily family = FAMILIES.stream()
                .filter(candidate -> candidate.code().equals(named.family()))
                .findFirst()
                .orElseThrow();
        ObjectNode request = named.request().deepCopy();
        request.set("cards", json(family.cards().stream().map(CardWire::written).toList()));
        request.set(
                "staff", json(family.staff().stream().map(StaffWire::written).toList()));
        return request;
    }

    private static JsonNode json(List<?> values) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsString(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database keeps the moment, not the offset in which it was written. */
    private static PersonCard inUtc(PersonCard card) {
        return new PersonCard(
                card.id(),
                card.system(),
                card.dataAsOf().map(asOf -> asOf.withOffsetSameInstant(ZoneOffset.UTC)),
                card.school(),
                card.className(),
                card.pupil(),
                card.parents(),
                card.orders());
    }

    private static <C extends Card> C kept(CardStore<C> store, String id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        store.find(id, new Scope.Region()).map(Stored::content).orElseThrow());
    }
}
