package ru.nso.esialogin.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.MatchingPolicy.OrderConflict;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.repair.PlanLimits;
import ru.nso.esialogin.repair.question.Priors;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/** The parts of the version tell what has changed. */
class CatalogueVersionTest {
    private static final Catalogue ALL = RuleFixture.catalogue();
    private static final CatalogueVersion STANDARD = version(ALL, MatchingPolicy.STANDARD);

    @Test
    void equal_rules_pages_and_policies_have_equal_versions() {
        assertThat(version(RuleFixture.catalogue(), MatchingPolicy.STANDARD)).isEqualTo(STANDARD);
        assertThat(List.of(STANDARD.text(), STANDARD.rules(), STANDARD.policy()))
                .allMatch(part -> part.matches("[0-9a-f]{16}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void another_policy_leaves_the_rules_as_they_are() {
        MatchingPolicy standard = MatchingPolicy.STANDARD;
        CatalogueVersion changed =
                version(ALL, new MatchingPolicy(standard.search(), standard.order(), OrderConflict.OLD_SCHOOL));

        assertThat(changed.rules()).isEqualTo(STANDARD.rules());
        assertThat(changed.policy()).isNotEqualTo(STANDARD.policy());
        assertThat(changed.text()).isNotEqualTo(STANDARD.text());
    }

    @Test
    void another_catalogue_leaves_the_policy_as_it_is() {
        List<Rule> allButOne =
                ALL.entries().stream().skip(1).map(CauseEntry::rule).toList();
        CatalogueVersion changed = version(Catalogue.of(allButOne), MatchingPolicy.STANDARD);

        assertThat(changed.rules()).isNotEqualTo(STANDARD.rules());
        assertThat(changed.policy()).isEqualTo(STANDARD.policy());
        assertThat(changed.text()).isNotEqualTo(STANDARD.text());
    }

    @Test
    void another_limit_of_plans_is_another_policy_and_the_order_of_the_parts_is_none() {
        PolicyPart priors = Priors.shipped();
        PlanLimits standard = PlanLimits.STANDARD;
        PlanLimits narrow = new PlanLimits(
                standard.mostPlans(),
                standard.mostEdits(),
                standard.mostSimulations(),
                standard.mostCandidates(),
                standard.mostRounds() - 1,
                standard.time());

        CatalogueVersion before = with(standard, priors);

        assertThat(with(priors, standard)).isEqualTo(before);
        for (CatalogueVersion changed : List.of(with(narrow, priors), with(standard))) {
            assertThat(changed.rules()).isEqualTo(before.rules());
            assertThat(changed.policy()).isNotEqualTo(before.policy());
            assertThat(changed.text()).isNotEqualTo(before.text());
        }
    }

    private static CatalogueVersion version(Catalogue catalogue, MatchingPolicy matching) {
        return CatalogueVersion.of(
                catalogue, CausePages.of(catalogue), new LoginSimulator(matching, DatedPolicy.STANDARD), List.of());
    }

    private static CatalogueVersion with(PolicyPart... parts) {
        return CatalogueVersion.of(ALL, CausePages.of(ALL), RuleFixture.simulator(), List.of(parts));
    }
}
