package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.engine.Catalogue;

/**
 * Our rules as the engine asks them, without the severity and the order that it adds: the rivals do neither, and both
 * would cost all of them the same.
 */
public final class OwnEngine implements Rival {
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final LoginSimulator simulator;

    /** The rules of a catalogue. */
    public OwnEngine(Catalogue catalogue, LoginSimulator simulator) {
        catalogue.entries().forEach(entry -> rules.put(entry.code().toString(), entry.rule()));
        this.simulator = simulator;
    }

    @Override
    public Evaluation given(LoginCase login, Simulation simulation) {
        Facts facts = new Facts(login, simulation, simulator.dated());
        return () -> examine(facts);
    }

    private List<Reported> examine(Facts facts) {
        List<Reported> found = new ArrayList<>(4);
        for (Map.Entry<String, Rule> rule : rules.entrySet()) {
            Finding finding = rule.getValue().examine(facts);
            if (finding instanceof Finding.Confirmed confirmed) {
                found.add(Reported.of(rule.getKey(), confirmed));
            } else if (finding instanceof Finding.Possible possible) {
                found.add(Reported.of(rule.getKey(), possible));
            }
        }
        return found;
    }
}
