package ru.nso.esialogin.bench.rivals;

import java.util.List;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;

/** Something that finds the causes of a simulated login. */
@FunctionalInterface
public interface Rival {
    /**
     * Gives it the facts of a login, in the form in which it reads them: who stands where, with what. What rules find
     * out on their way, and keep, is no fact: it is found in each evaluation anew.
     */
    Evaluation given(LoginCase login, Simulation simulation);

    /** The facts of one login, good for one evaluation. */
    @FunctionalInterface
    interface Evaluation {
        /** The causes that hold or may hold, with evidence and mends, in any order and without severity. */
        List<Reported> findings();
    }
}
