package ru.nso.esialogin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.rivals.OwnEngine;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.bench.rivals.drools.DroolsRival;
import ru.nso.esialogin.bench.rivals.easyrules.EasyRulesRival;
import ru.nso.esialogin.bench.straight.StraightLine;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.drawn.DrawnLogin;

/**
 * Our rules beside Drools and Easy Rules, and beside the straight line: the evaluation of the rules with the findings.
 * Facts and simulation are given to all; severity and order are left out for all. Beside it the same from the case on,
 * with the laying out of the facts.
 */
final class RuleEngines {
    /** Drawn logins compared beside those that are timed: wide rather than likely. */
    private static final int DRAWN = 6_000;

    private final Map<String, List<LoginCase>> mixes = new LinkedHashMap<>();
    private final LoginSimulator simulator = Rivals.simulator();
    private final CauseSet causes;
    private final Map<String, Rival> rivals;

    RuleEngines(CauseSet causes) {
        this.causes = causes;
        this.rivals = rivals(causes, simulator);
        mixes.put("healthy", Rivals.healthy(causes));
        mixes.put("faulty", Rivals.faulty(causes));
    }

    /** All rivals by name, ours first. */
    static Map<String, Rival> rivals(CauseSet causes, LoginSimulator simulator) {
        Map<String, Rival> rivals = new LinkedHashMap<>();
        rivals.put("our rules", new OwnEngine(Rivals.catalogue(causes), simulator));
        rivals.put("Drools", new DroolsRival(causes, simulator.dated()));
        rivals.put("Easy Rules", EasyRulesRival.annotated(causes, simulator.dated()));
        rivals.put("Easy Rules λ", EasyRulesRival.built(causes, simulator.dated()));
        if (causes != CauseSet.ALL) {
            rivals.put(
                    "straight line",
                    (login, simulation) -> StraightLine.given(causes, login, simulation, simulator.dated()));
        }
        return rivals;
    }

    /**
     * Compares the findings over all families that are timed, and over drawn logins.
     *
     * @throws IllegalStateException if they differ, or if something the rivals can say was not compared
     */
    void compare() {
        SameFindings same = new SameFindings(rivals, simulator);
        mixes.forEach((mix, families) -> print(same.compare(mix, families)));
        print(same.compare("untold", Untold.of(Rivals.faulty(causes))));
        print(same.compare(
                "drawn",
                DrawnLogin.first(DRAWN)
                        .filter(login ->
                                causes != CauseSet.FIRST || login.identity().role() != Role.EMPLOYEE)
                        .toList()));
        same.demandAll(causes);
        Set<String> idle = new DroolsRival(causes, simulator.dated()).idle(same.compared());
        if (!idle.isEmpty()) {
            throw new IllegalStateException("These rules of Drools were never compared: " + idle);
        }
    }

    private static void print(SameFindings.Counted counted) {
        System.out.printf(
                "Equal findings of all rule engines: %d in %d %s families, %d of which have none%n",
                counted.findings(), counted.families(), counted.mix(), counted.clear());
    }

    /** Prints what the evaluation costs each rival, with or without the laying out of the facts beside it. */
    void print(boolean fromTheCase) {
        System.out.println("Evaluating the rules with findings, processor time in µs and bytes allocated a family");
        for (Map.Entry<String, List<LoginCase>> mix : mixes.entrySet()) {
            List<LoginCase> families = mix.getValue();
            print(mix.getKey(), "facts given", costs(families, true));
            if (fromTheCase) {
                print(mix.getKey(), "from the case", costs(families, false));
            }
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
        Turns turns = new Turns(families.size());
        List<Turns.Cost> costs = turns.costsOfWork(work);
        System.out.printf("[%d findings]%n", turns.seen()); // so that none of the work can be left out
        return costs;
    }

    private void print(String mix, String what, List<Turns.Cost> costs) {
        List<String> names = new ArrayList<>(rivals.keySet());
        for (int i = 0; i < names.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %-13s %-13s %8.2f µs (half of the rounds %.2f–%.2f) %8.0f B, %.2f times our rules%n",
                    mix,
                    what,
                    names.get(i),
                    costs.get(i).micros(),
                    costs.get(i).low(),
                    costs.get(i).high(),
                    costs.get(i).bytes(),
                    costs.get(i).micros() / costs.get(0).micros());
        }
    }
}
