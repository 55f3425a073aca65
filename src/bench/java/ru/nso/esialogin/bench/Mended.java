package ru.nso.esialogin.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.EditEffects;

/** How much each cause hinders, by simulating the login without it; no edits are simulated twice. */
final class Mended {
    private final LoginSimulator simulator;
    private final LoginCase login;
    private final Simulation base;
    private final boolean works;
    private final Set<Edit> confirmed = new LinkedHashSet<>();
    private final Map<Set<Edit>, Simulation> done = new HashMap<>();

    Mended(LoginSimulator simulator, LoginCase login, Simulation base) {
        this.simulator = simulator;
        this.login = login;
        this.base = base;
        this.works = base.verdict() == Verdict.WORKS && base.obstacles().isEmpty();
    }

    void confirm(List<Edit> mends) {
        confirmed.addAll(mends);
    }

    Severity severity(List<Edit> mends, Severity otherwise) {
        if (works || mends.isEmpty()) {
            return otherwise;
        }
        Set<Edit> own = new LinkedHashSet<>(mends);
        Simulation alone = without(own);
        if (base.findsStranger() && !alone.findsStranger()) {
            return Severity.WRONG_PERSON;
        }
        if (alone.obstacles().size() < base.obstacles().size()
                || alone.maybeObstacles().size() < base.maybeObstacles().size()) {
            return Severity.BLOCKS_LOGIN;
        }
        if (alone.worstRankBehindGates() > base.worstRankBehindGates()) {
            return blocking(base);
        }
        Set<Edit> others = new LinkedHashSet<>(confirmed);
        others.removeAll(own);
        if (others.isEmpty()) {
            return otherwise;
        }
        Set<Edit> all = new LinkedHashSet<>(others);
        all.addAll(own);
        Simulation hindered = without(others);
        return without(all).worstRankBehindGates() > hindered.worstRankBehindGates() ? blocking(hindered) : otherwise;
    }

    private Severity blocking(Simulation hindered) {
        return hindered.worstRankBehindGates() < Verdict.INCOMPLETE.rank()
                ? Severity.BLOCKS_LOGIN
                : Severity.HIDES_CHILD;
    }

    private Simulation without(Set<Edit> edits) {
        Simulation known = done.get(edits);
        if (known == null) {
            known = simulator.simulate(EditEffects.apply(login, base, new ArrayList<>(edits)));
            done.put(edits, known);
        }
        return known;
    }
}
