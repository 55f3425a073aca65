package ru.nso.esialogin.access.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import ru.nso.esialogin.access.watch.Finding.NoticedBy;

/** Laws of the thresholds as they are by default; days are drawn from a seed, so that a failure can be seen again. */
@Tag("heavy")
class EnumerationPropertyTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private static final Thresholds USUAL = new Thresholds(
            new Threshold(30, Duration.ofMinutes(10), 0),
            new Threshold(100, Duration.ofHours(12), 80),
            List.of(new Threshold(20, Duration.ofHours(24), 0), new Threshold(12, Duration.ofHours(24), 50)),
            Duration.ofHours(1),
            5000);

    /** Nine digits without check digits: what they are is nothing to the thresholds. */
    private record Asked(int number, Instant at, boolean missed) {}

    /** Whatever is found after each question, as if each were written at once. */
    private static List<Finding> findings(List<Asked> asked) {
        Map<Integer, SoughtNumber> known = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Asked one : inTime(asked)) {
            String range = "%09d".formatted(one.number()).substring(0, 6);
            known.merge(one.number(), SoughtNumber.first(range, one.at(), one.missed()), SoughtNumber::and);
            Enumeration.among(known.values(), one.at(), USUAL).ifPresent(found::add);
        }
        return found;
    }

    private static List<Asked> inTime(List<Asked> asked) {
        return asked.stream().sorted(Comparator.comparing(Asked::at)).toList();
    }

    /** Ten hours of up to 48 an hour, a tenth of them in vain, each tenth typed wrong before, each fifth asked twice. */
    private static List<Asked> shift(Random random) {
        List<Asked> day = new ArrayList<>();
        int pace = 75 + random.nextInt(200);
        for (int second = 0; second < 36_000; second += pace) {
            int number = random.nextInt(1_002_000, 200_000_000);
            Instant at = MORNING.plusSeconds(second);
            if (random.nextInt(10) == 0) {
                day.add(new Asked(oneDigitWrong(number, random), at.minusSeconds(20), true));
            }
            boolean missed = random.nextInt(10) == 0;
            day.add(new Asked(number, at, missed));
            if (random.nextInt(5) == 0) {
                day.add(new Asked(number, at.plusSeconds(30), missed));
            }
        }
        return day;
    }

    private static int oneDigitWrong(int number, Random random) {
        int place = (int) Math.pow(10, random.nextInt(9));
        int digit = number / place % 10;
        return number + ((digit + 1) % 10 - digit) * place;
    }

    @Property(tries = 40, seed = "20261126")
    void an_ordinary_day_is_never_reported(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        assertThat(findings(shift(new Random(seed)))).isEmpty();
    }

    @Property(tries = 40, seed = "20261127")
    void forty_numbers_in_a_row_are_always_reported(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 86_400) int seconds,
            @ForAll @IntRange(min = 0, max = 100) int hitPercent) {
        Random random = new Random(seed);
        int first = random.nextInt(200_000_000);
        List<Asked> asked = new ArrayList<>(shift(random));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            order.add(first + i);
        }
        Collections.shuffle(order, random);
        for (int i = 0; i < 40; i++) {
            Instant at = MORNING.minusSeconds(7200).plusMillis(1000L * seconds * i / 39);
            asked.add(new Asked(order.get(i), at, random.nextInt(100) >= hitPercent));
        }

        assertThat(findings(asked))
                .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(NoticedBy.RANGE));
    }

    @Property(tries = 100, seed = "20261128")
    void few_numbers_are_never_reported_however_often_and_fast_they_are_asked_for(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 11) int numbers) {
        Random random = new Random(seed);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            asked.add(new Asked(
                    700_000_000 + random.nextInt(numbers), MORNING.plusMillis(100L * i), random.nextBoolean()));
        }

        assertThat(findings(asked)).isEmpty();
    }

    @Property(tries = 100, seed = "20261129")
    void the_order_in_which_instances_write_changes_nothing(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Random random = new Random(seed);
        SoughtNumber one = drawn(random);
        SoughtNumber two = drawn(random);
        SoughtNumber three = drawn(random);

        assertThat(one.and(two).and(three)).isEqualTo(three.and(one).and(two)).isEqualTo(two.and(three.and(one)));
    }

    private static SoughtNumber drawn(Random random) {
        return SoughtNumber.first("r", MORNING.plusSeconds(random.nextInt(1000)), random.nextBoolean());
    }

    @Property(tries = 20, seed = "20261130")
    void each_threshold_is_reached_by_the_number_it_names_and_not_by_one_less(
            @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Random random = new Random(seed);

        assertThat(kinds(scattered(random, 30, 1, false))).contains(NoticedBy.FAST);
        assertThat(kinds(scattered(random, 29, 1, true))).isEmpty();
        assertThat(kinds(scattered(random, 100, 60, true))).contains(NoticedBy.SLOW);
        assertThat(kinds(scattered(random, 99, 60, true))).isEmpty();
        assertThat(kinds(scattered(random, 300, 60, false))).isEmpty();
        assertThat(kinds(alike(12, true))).contains(NoticedBy.RANGE);
        assertThat(kinds(alike(11, true))).isEmpty();
        assertThat(kinds(alike(20, false))).contains(NoticedBy.RANGE);
        assertThat(kinds(alike(19, false))).isEmpty();
    }

    private static Optional<NoticedBy> kinds(List<Asked> asked) {
        return findings(asked).stream().map(Finding::kind).findFirst();
    }

    private static List<Asked> scattered(Random random, int numbers, int everySeconds, boolean missed) {
        List<Asked> asked = new ArrayList<>();
        int first = random.nextInt(1000);
        for (int i = 0; i < numbers; i++) {
            asked.add(new Asked(i * 1000 + first, MORNING.plusSeconds((long) i * everySeconds), missed));
        }
        return asked;
    }

    private static List<Asked> alike(int numbers, boolean missed) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            asked.add(new Asked(123_456_000 + 7 * i, MORNING.plusSeconds(3600L * i), missed));
        }
        return asked;
    }
}
