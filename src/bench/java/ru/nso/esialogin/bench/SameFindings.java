package ru.nso.esialogin.bench;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.rivals.Reported;
import ru.nso.esialogin.bench.rivals.Rival;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;

/**
 * Holds the rivals to the findings of our rules: code, certainty, evidence, missing facts and mends, and how many of
 * each. What no login shows was compared with nothing, so every cause has to occur with every certainty it knows.
 */
final class SameFindings {
    private final Map<String, Rival> rivals;
    private final LoginSimulator simulator;
    private final Set<String> seen = new TreeSet<>();
    private final Map<LoginCase, Simulation> compared = new LinkedHashMap<>();

    /** The first rival says what is expected of the others. */
    SameFindings(Map<String, Rival> rivals, LoginSimulator simulator) {
        this.rivals = rivals;
        this.simulator = simulator;
    }

    /**
     * Compares the findings over some logins.
     *
     * @throws IllegalStateException at the first for which they differ
     */
    Counted compare(String mix, List<LoginCase> logins) {
        int findings = 0;
        int clear = 0;
        for (int i = 0; i < logins.size(); i++) {
            LoginCase login = logins.get(i);
            Simulation simulation = simulator.simulate(login);
            compared.put(login, simulation);
            Set<Reported.Unordered> expected = null;
            for (Map.Entry<String, Rival> rival : rivals.entrySet()) {
                List<Reported> found = rival.getValue().given(login, simulation).findings();
                Set<Reported.Unordered> actual = new HashSet<>();
                found.forEach(one -> actual.add(one.unordered()));
                if (expected == null) {
                    expected = actual;
                    findings += found.size();
                    clear += found.isEmpty() ? 1 : 0;
                    found.forEach(one -> seen.add(one.code() + " " + one.certainty()));
                }
                if (!expected.equals(actual) || actual.size() != found.size()) {
                    throw new IllegalStateException("The findings differ for " + mix + " family " + i + ":\nour rules "
                            + beside(expected, actual) + "\n" + rival.getKey() + " " + beside(actual, expected));
                }
            }
        }
        return new Counted(mix, logins.size(), findings, clear);
    }

    private static Set<Reported.Unordered> beside(Set<Reported.Unordered> one, Set<Reported.Unordered> other) {
        Set<Reported.Unordered> only = new HashSet<>(one);
        only.removeAll(other);
        return only;
    }

    /**
     * Looks whether all that rivals can answer has been compared.
     *
     * @throws IllegalStateException if a cause never occurred with one of its certainties
     */
    void demandAll(CauseSet causes) {
        Set<String> expected = causes.answers();
        if (!seen.equals(expected)) {
            throw new IllegalStateException("Compared were only " + seen + " of " + expected);
        }
    }

    /** All logins compared so far. */
    Map<LoginCase, Simulation> compared() {
        return compared;
    }

    /**
     * What was compared.
     *
     * @param mix of which logins
     * @param families how many of them
     * @param findings how many findings they have
     * @param clear how many of them have no finding
     */
    record Counted(String mix, int families, int findings, int clear) {}
}
