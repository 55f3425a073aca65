package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.CauseCode;

/** Holds every cause to its five files: rule, page, two fixtures, test. Each failure says what to do. */
class CatalogueTest {
    private static final String GROUPS = "ru.nso.esialogin.causes.";

    /** Headings of a page, in order; those that are not always there may be left out. */
    private static final List<String> HEADINGS = List.of(
            "Что случилось",
            "Почему так бывает",
            "Семье",
            "Школе",
            "Поддержке",
            "Региональному оператору",
            "Разработчику",
            "В Госуслуги",
            "Ученику",
            "Сотруднику",
            "Документы ребёнка",
            "Документы родителя",
            "Как проверить",
            "Источник");

    private static final List<String> ALWAYS =
            List.of("Что случилось", "Почему так бывает", "Семье", "Школе", "Поддержке", "Как проверить", "Источник");

    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. \\S");

    /** Words that tell about another parent, ask for a secret, or are jargon, and so never go to a family. */
    private static final Pattern NOT_FOR_FAMILIES = Pattern.compile(
            "(?iuU)\\bот(ец|ца|цу|цом|це)\\b|\\bпап(а|е|у|ы|ой)\\b|\\bмат(ь|ери|ерью)\\b|\\bмам(а|е|у|ы|ой)\\b|\\bмуж|супруг"
                    + "|(друг|втор|перв|остальн)\\w* (законн\\w+ )?(родител|представител)"
                    + "|\\bЕСИА\\b|\\bЭШ\\b|\\bЗШ\\b|ESIA|\\{(?![a-z]+})|(назовите|сообщите|пришлите) (нам )?(пароль|код)");

    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final RuleEngine ENGINE = RuleFixture.engine();

    static Stream<Named<CauseEntry>> causes() {
        return CATALOGUE.entries().stream().map(cause -> Named.of(cause.code().toString(), cause));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void every_cause_has_a_page_with_all_headings_in_order(CauseEntry cause) {
        String page = text(pageOf(cause.code()));

        assertThat(page.lines().findFirst())
                .as("first line of %s: write «# code. title», word for word as in @Cause", pageOf(cause.code()))
                .contains("# " + cause.code() + ". " + cause.title());
        List<String> headings = new ArrayList<>(sections(page).keySet());
        assertThat(headings)
                .as("headings of %s: add the missing ones", pageOf(cause.code()))
                .containsAll(ALWAYS);
        List<String> inOrder = HEADINGS.stream().filter(headings::contains).toList();
        assertThat(headings)
                .as("headings of %s: use these only, in this order: %s", pageOf(cause.code()), HEADINGS)
                .containsExactlyElementsOf(inOrder);
        sections(page).forEach((heading, text) -> assertThat(text)
                .as("%s, «%s»: say something there", pageOf(cause.code()), heading)
                .isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void everybody_who_must_act_finds_numbered_steps(CauseEntry cause) {
        Map<String, String> sections = sections(text(pageOf(cause.code())));

        assertThat(cause.actors())
                .as("%s: name in @Cause who must act", cause.code())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        for (Actor actor : cause.actors()) {
            String heading = sectionOf(actor, sections);
            assertThat(STEP.matcher(sections.getOrDefault(heading, "")).find())
                    .as(
                            "%s: %s must act, so write its steps as «1. …» under «%s»",
                            pageOf(cause.code()), actor, heading)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void what_a_family_reads_hints_at_nobody_else_and_asks_for_no_secret(CauseEntry cause) {
        Map<String, String> sections = sections(text(pageOf(cause.code())));

        for (String heading : List.of("Семье", "Ученику")) {
            assertThat(sections.getOrDefault(heading, ""))
                    .as("%s, «%s»: this goes to a family as it is", pageOf(cause.code()), heading)
                    .doesNotContainPattern(NOT_FOR_FAMILIES);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void the_fixture_that_fires_yields_the_cause_and_the_one_that_is_clear_does_not(CauseEntry cause) {
        assertThat(RequestFixture.json(fixture(cause, "fires"))
                        .at("/attempt/at")
                        .isTextual())
                .as("%s needs attempt.at", fixture(cause, "fires"))
                .isTrue();
        assertThat(RequestFixture.json(fixture(cause, "clear"))
                        .at("/attempt/at")
                        .isTextual())
                .as("%s needs attempt.at", fixture(cause, "clear"))
                .isTrue();
        assertThat(codesOf(fixture(cause, "fires")))
                .as("%s must show a case of %s", fixture(cause, "fires"), cause.code())
                .contains(cause.code());
        assertThat(codesOf(fixture(cause, "clear")))
                .as("%s must show the nearest case that is not %s", fixture(cause, "clear"), cause.code())
                .doesNotContain(cause.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void a_cause_is_marked_as_its_series_and_room_demand(CauseEntry cause) {
        Class<?> type = cause.rule().getClass();

        assertThat(cause.basis() == Basis.SEED)
                .as("%s: the customer names L, C and M, and no others", cause.code())
                .isEqualTo(cause.code().isSeed());
        assertThat(type.getPackageName())
                .as("%s belongs into a group, a package under %s", type.getSimpleName(), GROUPS)
                .startsWith(GROUPS)
                .doesNotMatch(Pattern.quote(GROUPS) + ".*\\..*");
        assertThat(Modifier.isFinal(type.getModifiers()) && !Modifier.isPublic(type.getModifiers()))
                .as("%s: make it final and package-private", type.getSimpleName())
                .isTrue();
        assertThat(CATALOGUE.entries().stream().map(CauseEntry::code))
                .as("%s: refines must name causes that exist", cause.code())
                .containsAll(cause.refines());
        assertThat(cause.refines()).as("%s cannot refine itself", cause.code()).doesNotContain(cause.code());
    }

    @Test
    void no_two_causes_have_one_title() {
        assertThat(CATALOGUE.entries().stream().map(CauseEntry::title))
                .as("titles tell causes apart for people: change one of them")
                .doesNotHaveDuplicates();
    }

    @Test
    void no_page_and_no_fixture_is_left_without_its_cause() {
        Set<String> codes = new TreeSet<>();
        CATALOGUE.entries().forEach(cause -> codes.add(cause.code().toString()));
        Set<String> orphans = new TreeSet<>();
        for (Path entry : entriesOf("causes")) {
            String name = String.valueOf(entry.getFileName());
            String code = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
            if (!codes.contains(code)) {
                orphans.add(name);
            }
        }
        assertThat(orphans)
                .as("pages or fixtures without a rule: write the rule with this code, or delete them")
                .isEmpty();
    }

    private static List<CauseCode> codesOf(String fixture) {
        LoginCase login = RequestFixture.read(fixture);
        Explanation explanation = ENGINE.explain(login, RuleFixture.simulator().simulate(login));
        assertThat(explanation.crashes()).as("crashes over %s", fixture).isEmpty();
        return explanation.causes().stream().map(ExplainedCause::code).toList();
    }

    private static String pageOf(CauseCode code) {
        return "causes/" + code + ".md";
    }

    private static String fixture(CauseEntry cause, String name) {
        return "causes/" + cause.code() + "/" + name + ".json";
    }

    private static String sectionOf(Actor actor, Map<String, String> sections) {
        return switch (actor) {
            case SCHOOL -> "Школе";
            case PARENT -> "Семье";
            case PUPIL -> sections.containsKey("Ученику") ? "Ученику" : "Семье";
            case EMPLOYEE -> sections.containsKey("Сотруднику") ? "Сотруднику" : "Семье";
            case OPERATOR -> "Поддержке";
            case REGION -> "Региональному оператору";
            case VENDOR -> "Разработчику";
            case ESIA -> "В Госуслуги";
        };
    }

    private static Map<String, String> sections(String page) {
        Map<String, String> sections = new LinkedHashMap<>();
        String[] parts = page.split("(?m)^## ", -1);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            sections.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
        }
        return sections;
    }

    private static String text(String resource) {
        try (InputStream in = CatalogueTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(in).as("write the page src/main/resources/%s", resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Entries of a resource folder, of the product and of the tests. */
    private static List<Path> entriesOf(String folder) {
        List<Path> entries = new ArrayList<>();
        try {
            for (URL url : Collections.list(CatalogueTest.class.getClassLoader().getResources(folder))) {
                try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
                    files.forEach(entries::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }
}
