package ru.nso.esialogin.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/** Whom the pages tell what, for the one who logs in. */
class CauseTextsTest {
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final CausePages PAGES = CausePages.of(CATALOGUE);
    private static final CauseTexts TEXTS = new CauseTexts(PAGES);

    @Test
    void of_the_persons_only_the_one_who_logs_in_acts_and_others_as_the_catalogue_has_them() {
        for (var entry : CATALOGUE.entries()) {
            for (Role role : Role.values()) {
                Actor person = Actor.valueOf(role.name());
                List<Actor> acting = TEXTS.fixes(withWords(entry.code()), role).stream()
                        .map(Fix::actor)
                        .toList();
                List<Actor> expected = entry.actors().stream()
                        .filter(actor -> actor == person
                                || Set.of(Actor.SCHOOL, Actor.OPERATOR, Actor.REGION, Actor.VENDOR, Actor.ESIA)
                                        .contains(actor)
                                || !entry.actors().contains(person))
                        .toList();
                assertThat(acting).as("%s for %s", entry.code(), role).isEqualTo(expected);
            }
        }
    }

    @Test
    void the_steps_of_a_fix_are_those_of_the_page() {
        List<Fix> fixes = TEXTS.fixes(cause("L7", Map.of()), Role.PARENT);

        assertThat(fixes).extracting(Fix::actor).containsExactly(Actor.SCHOOL);
        assertThat(fixes.get(0).steps())
                .isNotEmpty()
                .isEqualTo(PAGES.page(CauseCode.of("L7"))
                        .section(Heading.SCHOOL)
                        .orElseThrow()
                        .steps());
    }

    @Test
    void words_of_the_finding_stand_in_place_of_the_variables() {
        ExplainedCause cause = cause("O1", Map.of("until", "20 октября 2025 года"));
        Section family = TEXTS.section(cause, Heading.FAMILY);

        assertThat(PAGES.page(CauseCode.of("O1")).variables()).contains("until");
        assertThat(family.paragraphs().toString() + family.steps()).contains("20 октября 2025 года");
        assertThat(TEXTS.sectionFor(cause, Actor.PARENT)).isEqualTo(family);
    }

    @Test
    void a_page_that_is_not_that_of_the_rule_or_not_there_is_refused() {
        assertThatThrownBy(() -> CausePages.of(Catalogue.of(List.of(new OtherTitle()))))
                .isInstanceOf(BrokenPageException.class)
                .hasMessageContaining("must have the title of the rule");
        assertThatThrownBy(() -> CausePages.of(Catalogue.of(List.of(new WithoutPage()))))
                .isInstanceOf(BrokenPageException.class)
                .hasMessageContaining("There is no page");
        assertThatThrownBy(() -> PAGES.page(CauseCode.of("L99"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(PAGES.page(CauseCode.of("L7")).code()).isEqualTo(CauseCode.of("L7"));
    }

    /** A finding that gives every word for which its page asks. */
    private static ExplainedCause withWords(CauseCode code) {
        Map<String, String> words = PAGES.page(code).variables().stream()
                .collect(Collectors.toMap(variable -> variable, variable -> "слово"));
        return cause(code.toString(), words);
    }

    private static ExplainedCause cause(String code, Map<String, String> values) {
        return new ExplainedCause(
                CATALOGUE.find(CauseCode.of(code)).orElseThrow(),
                Certainty.CONFIRMED,
                Severity.BLOCKS_LOGIN,
                List.of(),
                Set.of(),
                List.of(),
                values,
                List.of(),
                true);
    }

    @Alternative // so that the container does not take it for one of its rules
    @Cause(
            code = "L7",
            title = "Не тот заголовок",
            basis = Basis.SEED,
            actors = Actor.SCHOOL,
            gate = Gate.SEARCH,
            since = "1")
    private static final class OtherTitle implements Rule {
        @Override
        public Finding examine(Facts facts) {
            return Finding.clear("never asked");
        }
    }

    @Alternative
    @Cause(
            code = "L98",
            title = "Страницы нет",
            basis = Basis.SEED,
            actors = Actor.SCHOOL,
            gate = Gate.SEARCH,
            since = "1")
    private static final class WithoutPage implements Rule {
        @Override
        public Finding examine(Facts facts) {
            return Finding.clear("never asked");
        }
    }
}
