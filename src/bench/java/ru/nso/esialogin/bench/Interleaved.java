package ru.nso.esialogin.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import ru.nso.esialogin.bench.straight.StraightLine;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.rules.engine.RuleEngine;

/** The engine beside the straight line: simulation, findings, severity and order. */
final class Interleaved {
    /** Prints what an answer costs both rivals, and their ratio. */
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
        System.out.println("Simulating and explaining, processor time in µs and bytes allocated an answer");
        for (String mix : List.of("healthy", "faulty")) {
            List<LoginCase> families = mix.equals("healthy") ? Rivals.healthy() : Rivals.faulty();
            Turns turns = new Turns(families.size());
            List<Turns.Cost> costs = turns.costs(rivals.stream()
                    .map(rival -> (IntUnaryOperator) number -> rival.applyAsInt(families.get(number)))
                    .toList());
            System.out.printf(
                    Locale.ROOT,
                    "%-8s simulation %.1f (%.0f B), straight line %.1f (%.0f B), engine %.1f (%.0f B), ratio %.2f,"
                            + " all causes %.1f (%.0f B) [%d causes and lines]%n",
                    mix,
                    costs.get(0).micros(),
                    costs.get(0).bytes(),
                    costs.get(1).micros(),
                    costs.get(1).bytes(),
                    costs.get(2).micros(),
                    costs.get(2).bytes(),
                    costs.get(2).micros() / costs.get(1).micros(),
                    costs.get(3).micros(),
                    costs.get(3).bytes(),
                    turns.seen());
        }
    }
}
