package ru.nso.esialogin.proof.planting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.proof.planting.fault.Planting;
import ru.nso.esialogin.proof.planting.fault.Plantings;
import ru.nso.esialogin.rules.engine.Certainty;

/** Every planted cause is found, and nothing hinders a login where none was planted. */
class PlantedFaultsTest {
    private static final int PLACES = 6;
    private static final List<DemoFamily> HEALTHY =
            new DemoRegion(31, 600).families().toList();
    private static final List<Planting> ALL = Plantings.all();

    @Test
    void nothing_hinders_a_login_in_the_healthy_region() {
        Set<String> hindering = HEALTHY.stream()
                .flatMap(family -> AssumedDiagnoses.of(family, DemoRegion.DAY).stream()
                        .filter(cause -> cause.severity().blocks())
                        .map(cause -> family.code() + " " + cause.code()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(hindering).isEmpty();
    }

    @Test
    void each_cause_that_the_assumed_account_can_decide_is_planted() {
        assertThat(ALL.stream().map(Planting::cause).distinct())
                .containsExactlyInAnyOrder(
                        "L1", "L5", "L6", "L7", "L8", "L9", "D1", "D2", "D4", "D5", "D6", "D7", "D8", "D10", "D11",
                        "D12", "O1", "O2", "O3", "O4", "O7");
    }

    @Test
    void a_planted_cause_is_found_wherever_it_is_planted() {
        List<String> missed = new ArrayList<>();
        for (Planting planting : ALL) {
            for (DemoFamily family : places(planting, planting)) {
                DemoFamily faulty = planting.plant(family);
                assertThat(faulty).isNotEqualTo(family);
                if (!found(faulty, planting).contains(planting.cause())) {
                    missed.add(planting.cause() + " in " + family.code() + ": " + found(faulty, planting));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void two_planted_causes_that_touch_different_things_are_both_found() {
        List<String> missed = new ArrayList<>();
        int pairs = 0;
        for (Planting one : ALL) {
            for (Planting other : ALL) {
                if (!areCompatible(one, other)) {
                    continue;
                }
                pairs++;
                for (DemoFamily family : places(one, other).subList(0, 2)) {
                    DemoFamily faulty = other.plant(one.plant(family));
                    Set<String> found = found(faulty, one);
                    if (!found.containsAll(List.of(one.cause(), other.cause()))) {
                        missed.add(one.cause() + " + " + other.cause() + " in " + family.code() + ": " + found);
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(80);
        assertThat(missed).isEmpty();
    }

    /** Each pair once; on one day; nothing touched by both, nor by one what the other needs. */
    private static boolean areCompatible(Planting one, Planting other) {
        return one.cause().compareTo(other.cause()) < 0
                && one.day().equals(other.day())
                && Collections.disjoint(one.touches(), other.touches())
                && Collections.disjoint(one.touches(), other.needs())
                && Collections.disjoint(one.needs(), other.touches());
    }

    /** Seeded random families that have what both faults need. */
    private static List<DemoFamily> places(Planting one, Planting other) {
        List<DemoFamily> fitting = new ArrayList<>(HEALTHY.stream()
                .filter(family -> one.fits(family) && other.fits(family))
                .toList());
        assertThat(fitting)
                .as("families for %s and %s", one.cause(), other.cause())
                .hasSizeGreaterThan(1);
        Collections.shuffle(fitting, new Random((one.cause() + other.cause()).hashCode()));
        return fitting.subList(0, Math.min(PLACES, fitting.size()));
    }

    private static Set<String> found(DemoFamily family, Planting planting) {
        return AssumedDiagnoses.of(family, planting.day()).stream()
                .filter(cause -> cause.certainty() == Certainty.CONFIRMED)
                .map(cause -> cause.code().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
