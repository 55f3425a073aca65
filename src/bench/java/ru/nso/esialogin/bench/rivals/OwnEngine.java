package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.engine.RuleCrash;

/**
 * Our rules in the loop of our engine, with its guard against rules that crash; the engine cannot be asked for less than
 * an answer with severity and order, which the rivals do not give and which would cost all of them the same.
 */
public final class OwnEngine implements Rival {
    private final List<Asked> rules;
    private final LoginSimulator simulator;

    /** The rules of a catalogue. */
    public OwnEngine(Catalogue catalogue, LoginSimulator simulator) {
        this.rules = catalogue.entries().stream()
                .map(entry -> new Asked(entry, entry.code().toString()))
                .toList();
        this.simulator = simulator;
    }

    @Override
    public Evaluation given(LoginCase login, Simulation simulation) {
        Facts facts = new Facts(login, simulation, simulator.dated());
        return () -> examine(facts);
    }

    private List<Reported> examine(Facts facts) {
        List<Reported> found = new ArrayList<>();
        List<RuleCrash> crashes = new ArrayList<>(0);
        for (Asked asked : rules) {
            try {
                Finding finding = asked.entry.rule().examine(facts);
                if (finding instanceof Finding.Confirmed confirmed) {
                    found.add(Reported.of(asked.code, confirmed));
                } else if (finding instanceof Finding.Possible possible) {
                    found.add(Reported.of(asked.code, possible));
                }
            } catch (RuntimeException failure) {
                crashes.add(new RuleCrash(asked.entry.code(), failure));
            }
        }
        if (!crashes.isEmpty()) {
            throw new IllegalStateException("A rule crashed: " + crashes.get(0));
        }
        return found;
    }

    /** A rule, with its code as findings here spell it. */
    private record Asked(CauseEntry entry, String code) {}
}
