package ru.nso.esialogin.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.bench.rivals.OwnEngine;
import ru.nso.esialogin.bench.rivals.Reported;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.bench.rivals.drools.DroolsRival;
import ru.nso.esialogin.bench.rivals.easyrules.EasyRulesRival;
import ru.nso.esialogin.bench.straight.StraightLine;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;

/**
 * Our rules beside Drools and Easy Rules, and beside the straight line: the evaluation of the rules with the findings.
 * Facts and simulation are given to all; severity and order are left out for all. Beside it the same from the case on,
 * with the laying out of the facts.
 */
final class RuleEngines {
    private final Map<String, Rival> rivals = new LinkedHashMap<>();
    private final Map<String, List<LoginCase>> mixes = new LinkedHashMap<>();
    private final LoginSimulator simulator = Rivals.simulator();

    RuleEngines() {
        rivals.put("our rules", new OwnEngine(Rivals.engine().catalogue(), simulator));
        rivals.put("Drools", new DroolsRival(simulator.dated()));
        rivals.put("Easy Rules", EasyRulesRival.annotated(simulator.dated()));
        rivals.put("Easy Rules λ", EasyRulesRival.built(simulator.dated()));
        rivals.put("straight line", StraightLine::given);
        mixes.put("healthy", Rivals.healthy());
        mixes.put("faulty", Rivals.faulty());
    }

    /**
     * Compares the findings over all families: code, certainty, evidence, missing facts and mends.
     *
     * @return how many findings were compared
     * @throws IllegalStateException at the first family for which they differ, or if a cause never occurs
     */
    int compare() {
        int findings = 0;
        Set<String> codes = new TreeSet<>();
        for (Map.Entry<String, List<LoginCase>> mix : mixes.entrySet()) {
            for (int i = 0; i < mix.getValue().size(); i++) {
                LoginCase login = mix.getValue().get(i);
                Simulation simulation = simulator.simulate(login);
                Set<Reported.Unordered> expected = null;
                for (Map.Entry<String, Rival> rival : rivals.entrySet()) {
                    List<Reported> found =
                            rival.getValue().given(login, simulation).findings();
                    Set<Reported.Unordered> actual = new HashSet<>();
                    found.forEach(one -> actual.add(one.unordered()));
                    if (expected == null) {
                        expected = actual;
                        findings += found.size();
                        found.forEach(one -> codes.add(one.code()));
                    }
                    if (!expected.equals(actual) || actual.size() != found.size()) {
                        throw new IllegalStateException("The findings differ for " + mix.getKey() + " family " + i
                                + ":\nour rules " + expected + "\n" + rival.getKey() + " " + actual);
                    }
                }
            }
        }
        if (!codes.equals(StraightLine.CODES)) {
            throw new IllegalStateException("The families show only " + codes);
        }
        return findings;
    }

    /** Prints what the evaluation costs each rival. */
    void print() {
        System.out.println("Evaluating the rules with findings, processor time in µs and bytes allocated a family");
        for (Map.Entry<String, List<LoginCase>> mix : mixes.entrySet()) {
            List<LoginCase> families = mix.getValue();
            print(mix.getKey(), "facts given", costs(families, true));
            print(mix.getKey(), "from the case", costs(families, false));
        }
    }

    /** As in the service, where the rules follow upon the simulation: its objects still lie in the cache. */
    private List<Turns.Cost> costs(List<LoginCase> families, boolean given) {
        List<Turns.Work> work = new ArrayList<>();
        for (Rival rival : rivals.values()) {
            Rival.Evaluation[] evaluations = new Rival.Evaluation[families.size()];
            Simulation[] simulations = new Simulation[families.size()];
            work.add(
                    given
                            ? new Turns.Work(
                                    number -> evaluations[number] =
                                            rival.given(families.get(number), simulator.simulate(families.get(number))),
                                    number -> evaluations[number].findings().size())
                            : new Turns.Work(
                                    number -> simulations[number] = simulator.simulate(families.get(number)),
                                    number -> rival.given(families.get(number), simulations[number])
                                            .findings()
                                            .size()));
        }
        return new Turns(families.size()).costsOfWork(work);
    }

    private void print(String mix, String what, List<Turns.Cost> costs) {
        List<String> names = new ArrayList<>(rivals.keySet());
        for (int i = 0; i < names.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %-13s %-13s %8.2f µs %8.0f B, %.2f times our rules%n",
                    mix,
                    what,
                    names.get(i),
                    costs.get(i).micros(),
                    costs.get(i).bytes(),
                    costs.get(i).micros() / costs.get(0).micros());
        }
    }
}
