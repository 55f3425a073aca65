package ru.nso.esialogin.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.bench.rivals.CauseSet;
import ru.nso.esialogin.bench.straight.Answer;
import ru.nso.esialogin.bench.straight.StraightLine;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.engine.RuleEngine;

/** What is compared, and over what. */
final class Rivals {
    /** Families in rotation, each of its own. */
    static final int FAMILIES = 1_024;

    private static final long SEED = 20_251_015L;

    private Rivals() {}

    static List<LoginCase> healthy() {
        return new Families(SEED).healthy(FAMILIES);
    }

    static List<LoginCase> faulty() {
        return new Faults(new Families(SEED + 1)).faulty(FAMILIES);
    }

    /** Families in which everything is right, and of whose kind there are causes. */
    static List<LoginCase> healthy(CauseSet causes) {
        return causes == CauseSet.FIRST ? healthy() : new StaffLogins(SEED + 3).in(healthy(), false);
    }

    /** Families with the faults of some causes. */
    static List<LoginCase> faulty(CauseSet causes) {
        if (causes == CauseSet.FIRST) {
            return faulty();
        }
        List<LoginCase> second = new StaffLogins(SEED + 4).in(new MoreFaults(SEED + 2).in(faulty()), true);
        return causes == CauseSet.SECOND ? second : new ContactFaults(SEED + 5).in(second);
    }

    static LoginSimulator simulator() {
        return RuleFixture.simulator();
    }

    /** The engine with every cause of the catalogue. */
    static RuleEngine wholeEngine() {
        return new RuleEngine(RuleFixture.catalogue(), simulator());
    }

    /** The engine with the causes that the straight line knows. */
    static RuleEngine engine() {
        return new RuleEngine(catalogue(CauseSet.FIRST), simulator());
    }

    /** Some causes of the catalogue. */
    static Catalogue catalogue(CauseSet causes) {
        Set<String> codes = causes.codes();
        return Catalogue.of(RuleFixture.catalogue().entries().stream()
                .filter(entry -> codes.contains(entry.code().toString()))
                .map(CauseEntry::rule)
                .toList());
    }

    /**
     * Compares the answers over all families.
     *
     * @return how many causes were compared
     * @throws IllegalStateException at the first family for which they differ, or if a cause never occurs
     */
    static int compare() {
        RuleEngine engine = engine();
        LoginSimulator simulator = simulator();
        if (engine.catalogue().entries().size() != StraightLine.CODES.size()) {
            throw new IllegalStateException("The catalogue lacks a cause of the straight line");
        }
        int causes = 0;
        Set<String> seen = new TreeSet<>();
        for (List<LoginCase> families : List.of(healthy(), faulty())) {
            for (int i = 0; i < families.size(); i++) {
                LoginCase login = families.get(i);
                Simulation simulation = simulator.simulate(login);
                List<Answer> expected = Answer.of(engine.explain(login, simulation));
                List<Answer> actual = StraightLine.explain(login, simulation, simulator);
                if (!expected.equals(actual)) {
                    throw new IllegalStateException("The answers differ for family " + i + ":\nengine        "
                            + expected + "\nstraight line " + actual);
                }
                causes += expected.size();
                expected.forEach(answer -> seen.add(answer.code().toString()));
            }
        }
        if (!seen.equals(StraightLine.CODES)) {
            throw new IllegalStateException("The families show only " + seen);
        }
        return causes;
    }
}
