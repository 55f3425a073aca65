package ru.nso.esialogin.bench.plans;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.demo.named.NamedCase;
import ru.nso.esialogin.demo.named.NamedFamilies;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.engine.RuleEngine;

/**
 * The full answer (plans, next question and texts included) beside simulating and explaining with every cause, family by
 * family: the worst counts, not the mean.
 */
public final class PlanBenchmark {
    /** The goal: how many times as long as simulating and explaining the worst full answer may take. */
    private static final double GOAL = 100;

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 3;
    private static final long LONG_ENOUGH_NANOS = 2_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LoginSimulator simulator = RuleFixture.simulator();
    private final RuleEngine engine = RuleFixture.engine();
    private final Diagnoses diagnoses = RuleFixture.diagnoses();
    private int seen;

    /**
     * Prints the worst families.
     *
     * @param faulty generated families with planted faults
     */
    public void print(List<LoginCase> faulty) {
        Map<String, LoginCase> logins = named();
        int named = logins.size();
        for (int i = 0; i < faulty.size(); i++) {
            logins.put("generated " + i, faulty.get(i));
        }
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            logins.values().forEach(login -> seen += full(login) + simple(login));
        }
        List<Ratio> ratios = new ArrayList<>(logins.size());
        logins.forEach((name, login) -> ratios.add(ratio(name, login)));
        System.out.println("Full answer with plans beside simulating and explaining, processor time in µs");
        print("named", ratios.subList(0, named));
        print("generated", ratios.subList(named, ratios.size()));
        System.out.println("(" + seen + " causes and plans seen)");
    }

    private static void print(String what, List<Ratio> ratios) {
        List<Ratio> sorted = ratios.stream()
                .sorted(Comparator.comparingDouble(Ratio::ratio).reversed())
                .toList();
        for (Ratio ratio : sorted.subList(0, Math.min(3, sorted.size()))) {
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %-16s simulate and explain %9.1f, full answer %11.1f, ratio %7.1f%n",
                    what,
                    ratio.family(),
                    ratio.simple(),
                    ratio.full(),
                    ratio.ratio());
        }
        long over = sorted.stream().filter(ratio -> ratio.ratio() > GOAL).count();
        System.out.printf(
                Locale.ROOT,
                "%-10s median ratio %.1f, %d of %d families over %.0f%n",
                what,
                sorted.get(sorted.size() / 2).ratio(),
                over,
                sorted.size(),
                GOAL);
    }

    private static Map<String, LoginCase> named() {
        List<DemoFamily> families = NamedFamilies.in(new DemoRegion(1, 1).schools());
        Map<String, LoginCase> logins = new LinkedHashMap<>();
        NamedCase.all().forEach(named -> {
            DemoFamily family = families.stream()
                    .filter(one -> one.code().equals(named.family()))
                    .findFirst()
                    .orElseThrow();
            logins.put(
                    named.code(),
                    RequestFixture.read(named.request())
                            .withCards(family.cards())
                            .withStaff(family.staff()));
        });
        return logins;
    }

    private int simple(LoginCase login) {
        return engine.explain(login, simulator.simulate(login)).causes().size();
    }

    private int full(LoginCase login) {
        return diagnoses.explain(login).planning().plans().size();
    }

    private Ratio ratio(String family, LoginCase login) {
        return new Ratio(family, micros(this::simple, login), micros(this::full, login));
    }

    private double micros(ToIntFunction<LoginCase> work, LoginCase login) {
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            int times = 0;
            long time = 0;
            while (time < LONG_ENOUGH_NANOS) {
                seen += work.applyAsInt(login);
                times++;
                time = threads.getCurrentThreadCpuTime() - start;
            }
            rounds[round] = time / 1_000.0 / times;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    /**
     * What one family costs.
     *
     * @param family which
     * @param simple simulating and explaining, in microseconds
     * @param full the full answer, in microseconds
     */
    private record Ratio(String family, double simple, double full) {
        double ratio() {
            return full / simple;
        }
    }
}
