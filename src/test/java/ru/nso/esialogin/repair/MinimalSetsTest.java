package ru.nso.esialogin.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The search finds exactly the minimal sets, whatever the condition. */
class MinimalSetsTest {

    @Property(tries = 300)
    void the_sets_found_are_those_of_brute_force_even_where_more_can_be_worse(
            @ForAll @IntRange(min = 0, max = 9) int count, @ForAll long seed) {
        boolean[] holds = conditions(count, seed);

        MinimalSets search = MinimalSets.search(count, count, 1 << 12, () -> false, List.of(), set -> holds[(int) set]);

        assertThat(search.reached()).isEmpty();
        assertThat(search.found()).containsExactlyInAnyOrderElementsOf(bruteForce(count, holds));
    }

    @Test
    void nothing_is_searched_among_no_edits() {
        MinimalSets search = MinimalSets.search(0, 5, 5, () -> false, List.of(), set -> true);

        assertThat(search.found()).isEmpty();
        assertThat(search.reached()).isEmpty();
    }

    @Test
    void a_limit_of_edits_is_told_only_where_larger_sets_remain() {
        assertThat(MinimalSets.search(3, 1, 100, () -> false, List.of(), set -> set == 0b111)
                        .reached())
                .containsExactly(PlanLimits.Reached.EDITS);
        assertThat(MinimalSets.search(3, 1, 100, () -> false, List.of(), set -> true)
                        .reached())
                .isEmpty();
        assertThat(MinimalSets.search(3, 3, 100, () -> false, List.of(), set -> set == 0b111)
                        .reached())
                .isEmpty();
    }

    @Test
    void a_limit_of_simulations_is_told_and_what_was_found_before_stays() {
        MinimalSets search = MinimalSets.search(4, 4, 4, () -> false, List.of(), set -> set == 0b0100);

        assertThat(search.found()).containsExactly(0b0100L);
        assertThat(search.reached()).containsExactly(PlanLimits.Reached.SIMULATIONS);
    }

    @Test
    void time_that_runs_out_is_told() {
        int[] asked = {0};
        MinimalSets search = MinimalSets.search(4, 4, 100, () -> true, List.of(), set -> {
            asked[0]++;
            return false;
        });

        assertThat(asked[0]).isZero();
        assertThat(search.reached()).containsExactly(PlanLimits.Reached.TIME);
    }

    @Test
    void the_clock_is_looked_at_before_each_try() {
        int[] asked = {0};
        MinimalSets search = MinimalSets.search(20, 4, 10_000, () -> asked[0] >= 3, List.of(), set -> {
            asked[0]++;
            return false;
        });

        assertThat(asked[0]).isEqualTo(3);
        assertThat(search.reached()).containsExactly(PlanLimits.Reached.TIME);
    }

    @Test
    void sets_that_cannot_hold_are_not_tried() {
        int[] asked = {0};
        MinimalSets search = MinimalSets.search(4, 4, 100, () -> false, List.of(0b1001L), set -> {
            asked[0]++;
            return set == 0b1010;
        });

        assertThat(search.found()).containsExactly(0b1010L);
        assertThat(asked[0]).isEqualTo(9);
    }

    @Test
    void where_the_only_way_through_a_gate_is_found_nothing_more_is_looked_at() {
        MinimalSets search = MinimalSets.search(60, 60, 100, () -> false, List.of(1L), set -> set == 1L);

        assertThat(search.found()).containsExactly(1L);
        assertThat(search.reached()).isEmpty();
    }

    @Test
    void sets_passed_over_are_bounded_without_a_clock() {
        MinimalSets search =
                MinimalSets.search(60, 60, 10, () -> false, List.of(1L << 59, 1L << 58, 1L << 57), set -> false);

        assertThat(search.reached()).containsExactly(PlanLimits.Reached.SIMULATIONS);
    }

    /** Any condition at all: each set holds or does not, by chance. */
    private static boolean[] conditions(int count, long seed) {
        Random random = new Random(seed);
        boolean[] holds = new boolean[1 << count];
        for (int set = 1; set < holds.length; set++) {
            holds[set] = random.nextInt(6) == 0;
        }
        return holds;
    }

    private static List<Long> bruteForce(int count, boolean[] holds) {
        List<Long> minimal = new ArrayList<>();
        for (int set = 1; set < 1 << count; set++) {
            boolean smaller = false;
            for (int part = (set - 1) & set; part > 0 && !smaller; part = (part - 1) & set) {
                smaller = holds[part];
            }
            if (holds[set] && !smaller) {
                minimal.add((long) set);
            }
        }
        return minimal;
    }
}
