package ru.nso.esialogin.audit.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * Somebody who knows algebra reads the shares: each told share is an equation over the schools, and a group of schools
 * is known when its sum follows from them.
 */
class WithheldSharesTest {
    private static final double NOTHING = 1e-9;

    @Property(seed = "2301", tries = 400)
    void no_sum_of_one_to_four_people_follows_from_what_is_told(@ForAll("regions") List<List<Share>> region) {
        assertThat(known(region, SmallGroups.FOR_READERS_OF_FINDINGS, Share::persons))
                .noneMatch(WithheldSharesTest::isFew);
    }

    @Property(seed = "2302", tries = 400)
    void nor_one_of_one_to_four_whose_login_works_or_fails_for_other_readers(
            @ForAll("regions") List<List<Share>> region) {
        for (ToLongFunction<Share> count :
                List.<ToLongFunction<Share>>of(Share::persons, Share::working, Share::notWorking)) {
            assertThat(known(region, SmallGroups.FOR_EVERYBODY, count)).noneMatch(WithheldSharesTest::isFew);
        }
    }

    @Property(seed = "2303", tries = 400)
    void what_is_told_is_true_and_nothing_is_withheld_without_a_small_group(
            @ForAll("regions") List<List<Share>> region) {
        List<ReadinessRow> rows = rows(region, SmallGroups.FOR_READERS_OF_FINDINGS);
        Share sum = region.stream().flatMap(List::stream).reduce(Share.NONE, Share::plus);
        boolean small = region.stream().flatMap(List::stream).anyMatch(school -> isFew(school.persons()));

        assertThat(rows.stream().anyMatch(ReadinessRow::isWithheld)).isEqualTo(small);
        rows.stream()
                .filter(row -> row.group().equals(Group.ALL))
                .forEach(row -> assertThat(row.share().orElse(sum)).isEqualTo(sum));
        assertThat(rows.stream()
                        .filter(row -> !small && row.group().level() == Group.Level.SCHOOL)
                        .map(row -> row.share().orElseThrow())
                        .reduce(Share.NONE, Share::plus))
                .isEqualTo(small ? Share.NONE : sum);
    }

    @Provide
    Arbitrary<List<List<Share>>> regions() {
        Arbitrary<Share> school = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9))
                .as((persons, working) -> new Share(persons, Math.min(persons, working)));
        return school.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
    }

    private static boolean isFew(long people) {
        return people >= 1 && people <= 4;
    }

    /** The sums of all groups of schools that follow from the told shares. */
    private static List<Long> known(List<List<Share>> region, SmallGroups small, ToLongFunction<Share> count) {
        List<Share> schools = region.stream().flatMap(List::stream).toList();
        List<double[]> equations = equations(region, rows(region, small));
        List<Long> known = new ArrayList<>();
        for (int subset = 1; subset < 1 << schools.size(); subset++) {
            double[] asked = new double[schools.size()];
            long sum = 0;
            for (int i = 0; i < asked.length; i++) {
                if ((subset >> i & 1) == 1) {
                    asked[i] = 1;
                    sum += count.applyAsLong(schools.get(i));
                }
            }
            if (follows(asked, equations)) {
                known.add(sum);
            }
        }
        return known;
    }

    private static List<double[]> equations(List<List<Share>> region, List<ReadinessRow> rows) {
        int width = region.stream().mapToInt(List::size).sum();
        List<double[]> echelon = new ArrayList<>();
        for (ReadinessRow row : rows) {
            if (!row.isWithheld()) {
                double[] equation = new double[width];
                int place = 0;
                for (int m = 0; m < region.size(); m++) {
                    for (int s = 0; s < region.get(m).size(); s++) {
                        equation[place++] = covers(row.group(), m, s) ? 1 : 0;
                    }
                }
                double[] rest = reduced(equation, echelon);
                if (pivot(rest) >= 0) {
                    echelon.add(rest);
                }
            }
        }
        return echelon;
    }

    private static boolean covers(Group group, int municipality, int school) {
        return switch (group.level()) {
            case ALL -> true;
            case MUNICIPALITY -> group.municipality().equals(Optional.of("place-" + municipality));
            case SCHOOL -> group.schoolId().equals(Optional.of("school-" + municipality + '-' + school));
        };
    }

    private static boolean follows(double[] asked, List<double[]> echelon) {
        return pivot(reduced(asked, echelon)) < 0;
    }

    private static double[] reduced(double[] row, List<double[]> echelon) {
        double[] rest = row.clone();
        for (double[] base : echelon) {
            int pivot = pivot(base);
            double factor = rest[pivot] / base[pivot];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= factor * base[i];
            }
        }
        return rest;
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > NOTHING) {
                return i;
            }
        }
        return -1;
    }

    private static List<ReadinessRow> rows(List<List<Share>> region, SmallGroups small) {
        Readiness readiness = new Readiness();
        for (int m = 0; m < region.size(); m++) {
            for (int s = 0; s < region.get(m).size(); s++) {
                Share share = region.get(m).get(s);
                for (int i = 0; i < share.persons(); i++) {
                    readiness.add(Sampled.pupil("card-" + m + '-' + s + '-' + i)
                            .at("school-" + m + '-' + s)
                            .in("place-" + m)
                            .verdict(i < share.working() ? Verdict.WORKS : Verdict.FAILS)
                            .row());
                }
            }
        }
        return readiness.rows(small);
    }
}
