package ru.nso.esialogin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.rules.engine.RuleEngine;

/**
 * The ratio on a busy machine: the rivals take turns over all families, and what counts is the processor time of this
 * thread, so that neighbours slow both down alike. The median of the rounds is printed.
 */
final class Interleaved {
    private static final int WARM_UP_ROUNDS = 40;
    private static final int ROUNDS = 31;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private int sink;

    /** Prints processor time an answer for both rivals, and their ratio. */
    void print() {
        LoginSimulator simulator = Rivals.simulator();
        RuleEngine engine = Rivals.engine();
        RuleEngine whole = Rivals.wholeEngine();
        List<ToIntFunction<LoginCase>> rivals = List.of(
                login -> simulator.simulate(login).trace().size(),
                login -> StraightLine.explain(login, simulator.simulate(login), simulator)
                        .size(),
                login -> engine.explain(login, simulator.simulate(login))
                        .causes()
                        .size(),
                login ->
                        whole.explain(login, simulator.simulate(login)).causes().size());
        for (String mix : List.of("healthy", "faulty")) {
            List<LoginCase> families = mix.equals("healthy") ? Rivals.healthy() : Rivals.faulty();
            double[] micros = medians(rivals, families);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s processor time, µs: simulation %.1f, straight line %.1f, engine %.1f (ratio %.2f), all causes %.1f%n",
                    mix,
                    micros[0],
                    micros[1],
                    micros[2],
                    micros[2] / micros[1],
                    micros[3]);
        }
        System.out.println("(" + sink + " causes seen)");
    }

    private double[] medians(List<ToIntFunction<LoginCase>> rivals, List<LoginCase> families) {
        List<List<Long>> times = new ArrayList<>();
        rivals.forEach(rival -> times.add(new ArrayList<>()));
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (int i = 0; i < rivals.size(); i++) {
                long start = threads.getCurrentThreadCpuTime();
                for (LoginCase login : families) {
                    sink += rivals.get(i).applyAsInt(login);
                }
                if (round >= WARM_UP_ROUNDS) {
                    times.get(i).add(threads.getCurrentThreadCpuTime() - start);
                }
            }
        }
        double[] medians = new double[rivals.size()];
        for (int i = 0; i < medians.length; i++) {
            Collections.sort(times.get(i));
            medians[i] = times.get(i).get(ROUNDS / 2) / 1_000.0 / families.size();
        }
        return medians;
    }
}
