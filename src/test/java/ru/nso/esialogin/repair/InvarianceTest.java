package ru.nso.esialogin.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import ru.nso.esialogin.repair.FaultyLogin.Style;

/**
 * What must not matter does not: the order of parents and of cards (so of siblings), how phones are written, ё or е, and
 * cards of other people (the login model: What must hold).
 */
class InvarianceTest {

    @Property(tries = 300, seed = "20251016", shrinking = ShrinkingMode.OFF)
    void the_same_facts_written_otherwise_get_the_same_answer(
            @ForAll @IntRange(max = 1_000_000) int seed,
            @ForAll boolean parents,
            @ForAll boolean cards,
            @ForAll boolean phones,
            @ForAll boolean withE,
            @ForAll boolean bystander) {
        PlanFixture plain = PlanFixture.of(FaultyLogin.of(seed, Style.PLAIN));
        PlanFixture other = PlanFixture.of(FaultyLogin.of(seed, new Style(parents, cards, phones, withE, bystander)));

        assertThat(other.before().verdict()).isEqualTo(plain.before().verdict());
        assertThat(causes(other)).isEqualTo(causes(plain));
        assertThat(plans(other)).isEqualTo(plans(plain));
    }

    private static Set<String> causes(PlanFixture planned) {
        return SettledSeverity.settle(planned.login(), planned.before(), planned.explanation(), planned.planning())
                .causes()
                .stream()
                .map(cause -> cause.code() + " " + cause.certainty() + " " + cause.severity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Plans as sets: what, by whom, where. */
    private static Set<Set<String>> plans(PlanFixture planned) {
        return planned.planning().plans().stream()
                .map(plan -> plan.edits().stream()
                        .map(PlannedEdit::edit)
                        .map(edit -> edit.actor() + " " + edit.what() + " " + edit.field() + " "
                                + edit.targets().stream()
                                        .map(target -> target.cardId() + ":" + target.personId())
                                        .collect(Collectors.toCollection(TreeSet::new)))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }
}
