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

/**
 * Our rules as the engine asks them, without the severity and the order that it adds: the rivals do neither, and both
 * would cost all of them the same.
 */
public final class OwnEngine implements Rival {
    private final Catalogue catalogue;
    private final LoginSimulator simulator;

    /** The rules of a catalogue. */
    public OwnEngine(Catalogue catalogue, LoginSimulator simulator) {
        this.catalogue = catalogue;
        this.simulator = simulator;
    }

    @Override
    public List<Reported> examine(LoginCase login, Simulation simulation) {
        Facts facts = new Facts(login, simulation, simulator.dated());
        List<Reported> found = new ArrayList<>(4);
        for (CauseEntry entry : catalogue.entries()) {
            Finding finding = entry.rule().examine(facts);
            if (finding instanceof Finding.Confirmed confirmed) {
                found.add(Reported.of(entry.code().toString(), confirmed));
            } else if (finding instanceof Finding.Possible possible) {
                found.add(Reported.of(entry.code().toString(), possible));
            }
        }
        return found;
    }
}
