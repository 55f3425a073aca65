package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;

/** What an explanation is made of: the causes of a catalogue, in order, and rules that broke down. */
class ExplanationTest {
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();

    @Test
    void a_catalogue_finds_its_causes_and_no_others() {
        assertThat(CATALOGUE.find(CauseCode.of("L7")).orElseThrow().code()).isEqualTo(CauseCode.of("L7"));
        assertThat(CATALOGUE.find(CauseCode.of("D2")).orElseThrow().code()).isEqualTo(CauseCode.of("D2"));
        assertThat(CATALOGUE.find(CauseCode.of("L99"))).isEmpty();
        assertThat(RuleFixture.engine().catalogue().entries())
                .extracting(CauseEntry::code)
                .isEqualTo(CATALOGUE.entries().stream().map(CauseEntry::code).toList());
    }

    @Test
    void a_code_given_twice_and_a_rule_without_a_mark_are_refused() {
        Rule rule = CATALOGUE.entries().get(0).rule();

        assertThatThrownBy(() -> Catalogue.of(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("codes are unique");
        assertThatThrownBy(() -> Catalogue.of(List.of(facts -> Finding.clear("never asked"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without @Cause");
    }

    @Test
    void with_other_severities_the_causes_stand_in_another_order() {
        Explanation explanation = explained();
        List<CauseCode> codes =
                explanation.causes().stream().map(ExplainedCause::code).toList();
        CauseCode first = codes.get(0);

        assertThat(codes).hasSizeGreaterThan(1);
        assertThat(explanation.withSeverities(Map.of())).isSameAs(explanation);
        Explanation changed = explanation.withSeverities(Map.of(first, Severity.ADVICE));
        assertThat(changed.causes()).extracting(ExplainedCause::code).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(changed.causes().get(0).code()).isNotEqualTo(first);
        for (ExplainedCause cause : changed.causes()) {
            ExplainedCause before = explanation.causes().get(codes.indexOf(cause.code()));
            assertThat(cause).isEqualTo(cause.code().equals(first) ? before.withSeverity(Severity.ADVICE) : before);
        }
    }

    @Test
    void a_rule_that_broke_down_is_printed_without_its_message() {
        assertThat(new RuleCrash(CauseCode.of("L7"), new IllegalStateException("114-562-389 46")))
                .hasToString("L7: java.lang.IllegalStateException");
    }

    private static Explanation explained() {
        LoginCase login = Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                        .phones(List.of("+79231112234"))
                        .emails(List.of())))
                .facts();
        LoginSimulator simulator = RuleFixture.simulator();
        return RuleFixture.engine().explain(login, simulator.simulate(login));
    }
}
