package ru.nso.esialogin.bench.rivals;

import java.util.List;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;

/** Something that finds the causes of a simulated login. */
@FunctionalInterface
public interface Rival {
    /** The causes that hold or may hold, with evidence and mends, in any order and without severity. */
    List<Reported> examine(LoginCase login, Simulation simulation);
}
