package ru.nso.esialogin.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/**
 * How much each cause hinders this login, found by simulating the login without it: alone, and with all other
 * confirmed causes mended (rulings: Severity is what the simulation shows).
 */
final class Consequences {
    private final LoginSimulator simulator;
    private final LoginCase login;
    private final Simulation base;
    private final Set<Edit> allMends = new LinkedHashSet<>();
    private final Map<Set<Edit>, Simulation> simulated = new HashMap<>();

    Consequences(LoginSimulator simulator, LoginCase login, Simulation base, List<List<Edit>> confirmedMends) {
        this.simulator = simulator;
        this.login = login;
        this.base = base;
        confirmedMends.forEach(allMends::addAll);
    }

    /** Severity of a cause with these mends. */
    Severity severity(List<Edit> mends, Severity otherwise) {
        if (mends.isEmpty()
                || (base.verdict() == Verdict.WORKS && base.obstacles().isEmpty())) {
            return otherwise;
        }
        Simulation alone = after(new LinkedHashSet<>(mends));
        if (base.findsStranger() && !alone.findsStranger()) {
            return Severity.WRONG_PERSON;
        }
        boolean opensGate = !alone.obstacles().containsAll(base.obstacles())
                || !alone.maybeObstacles().containsAll(base.maybeObstacles());
        if (opensGate) {
            return Severity.BLOCKS_LOGIN;
        }
        if (alone.worstRankBehindGates() > base.worstRankBehindGates()) {
            return blocking(base);
        }
        return together(mends, otherwise);
    }

    private Severity together(List<Edit> mends, Severity otherwise) {
        Set<Edit> others = new LinkedHashSet<>(allMends);
        mends.forEach(others::remove);
        if (others.isEmpty()) {
            return otherwise;
        }
        Set<Edit> all = new LinkedHashSet<>(others);
        all.addAll(mends);
        Simulation without = after(others);
        Simulation with = after(all);
        boolean better = with.worstRankBehindGates() > without.worstRankBehindGates();
        return better ? blocking(without) : otherwise;
    }

    private Severity blocking(Simulation hindered) {
        if (hindered.worstRankBehindGates() < Verdict.INCOMPLETE.rank()) {
            return Severity.BLOCKS_LOGIN;
        }
        return login.identity().role() == Role.EMPLOYEE ? Severity.BLOCKS_ROLE : Severity.HIDES_CHILD;
    }

    private Simulation after(Set<Edit> edits) {
        return simulated.computeIfAbsent(
                edits, key -> simulator.simulate(EditEffects.apply(login, base, new ArrayList<>(key))));
    }
}
