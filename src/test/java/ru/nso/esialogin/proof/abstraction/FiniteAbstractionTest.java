package ru.nso.esialogin.proof.abstraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.Fix;

/**
 * Every point of the abstraction has one verdict, the same as the second model's. Every 37th, and in the profile slow
 * every point, is explained: a cause
 * unless the login works; a fix for every cause; nothing said that contradicts the facts or another cause (the login
 * model: What must hold).
 */
@Tag("heavy")
class FiniteAbstractionTest {
    private static final int EXAMPLES = 3;
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final RuleEngine ENGINE = new RuleEngine(CATALOGUE, SIMULATOR);
    private static final CauseTexts TEXTS = new CauseTexts(CausePages.of(CATALOGUE));

    @Test
    void the_abstraction_has_between_a_hundred_thousand_and_a_million_points_all_different() {
        assertThat(Space.size()).isBetween(100_000, 1_000_000);
        Set<Point> nearby = new HashSet<>();
        for (int number = 0; number < Space.size(); number += 7) {
            nearby.add(withoutNumber(Space.at(number)));
        }
        assertThat(nearby).hasSize((Space.size() + 6) / 7);
    }

    @Test
    void every_point_has_the_verdict_of_the_second_model_and_every_verdict_occurs() {
        Failures failures = new Failures();
        Set<Verdict> seen = ConcurrentHashMap.newKeySet();
        points(1).forEach(at -> {
            Verdict verdict = SIMULATOR.simulate(Sketch.of(at)).verdict();
            seen.add(verdict);
            Verdict expected = Oracle.verdict(at);
            if (verdict != expected) {
                failures.add(verdict + " instead of " + expected, at);
            }
        });
        failures.expectNone();
        assertThat(seen).isEqualTo(EnumSet.allOf(Verdict.class));
    }

    @Test
    void every_point_is_explained_without_contradiction_and_every_cause_has_a_fix() {
        Failures failures = new Failures();
        points(Integer.getInteger("abstraction.every", 37)).forEach(at -> {
            LoginCase login = Sketch.of(at);
            Simulation simulation = SIMULATOR.simulate(login);
            Explanation explanation = ENGINE.explain(login, simulation);
            Contradictions.of(at, simulation, explanation).forEach(what -> failures.add(what, at));
            for (ExplainedCause cause : explanation.causes()) {
                List<Fix> fixes = TEXTS.fixes(cause, login.identity().role());
                if (fixes.isEmpty()
                        || fixes.stream().anyMatch(fix -> fix.steps().isEmpty())) {
                    failures.add("no fix for " + cause.code(), at);
                }
            }
        });
        failures.expectNone();
    }

    private static Stream<Point> points(int every) {
        int first = Space.first();
        return IntStream.range(0, (Space.size() - first + every - 1) / every)
                .parallel()
                .mapToObj(number -> Space.at(first + number * every));
    }

    private static Point withoutNumber(Point at) {
        return new Point(
                0,
                at.who(),
                at.door(),
                at.link(),
                at.attachment(),
                at.account(),
                at.sent(),
                at.sonSnils(),
                at.sonContacts(),
                at.motherSnils(),
                at.motherContacts(),
                at.parents(),
                at.sister(),
                at.orders(),
                at.staff(),
                at.age());
    }

    /** Failures by kind with a few examples, so that a report of thousands can be read. */
    private static final class Failures {
        private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
        private final Map<String, List<Point>> examples = new ConcurrentSkipListMap<>();

        private void add(String what, Point at) {
            int count =
                    counts.computeIfAbsent(what, unseen -> new AtomicInteger()).incrementAndGet();
            if (count <= EXAMPLES) {
                examples.compute(what, (key, known) -> {
                    List<Point> all = new ArrayList<>(known == null ? List.of() : known);
                    all.add(at);
                    return all;
                });
            }
        }

        private void expectNone() {
            StringBuilder report = new StringBuilder();
            counts.forEach((what, count) -> {
                report.append('\n').append(count).append(" x ").append(what);
                examples.getOrDefault(what, List.of())
                        .forEach(at -> report.append("\n    ").append(at));
            });
            assertThat(report.toString()).isEmpty();
        }
    }
}
