package ru.nso.esialogin.bench.straight;

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
    private static final int MOST_CONTEXTS = 200;

    private final LoginSimulator simulator;
    private final LoginCase login;
    private final Simulation base;
    private final boolean works;
    private final Set<Edit> confirmed = new LinkedHashSet<>();
    private final Set<Edit> everything = new LinkedHashSet<>();
    private final Map<Set<Edit>, Simulation> done = new HashMap<>();

    Mended(LoginSimulator simulator, LoginCase login, Simulation base) {
        this.simulator = simulator;
        this.login = login;
        this.base = base;
        this.works = base.verdict() == Verdict.WORKS && base.obstacles().isEmpty();
    }

    /** All certain causes come before the first possible one. */
    void add(List<Edit> mends, boolean certain) {
        if (certain) {
            confirmed.addAll(mends);
        }
        everything.addAll(mends);
    }

    Severity severity(List<Edit> mends, Severity otherwise) {
        if (works || mends.isEmpty()) {
            return otherwise;
        }
        Set<Edit> own = new LinkedHashSet<>(mends);
        Simulation alone = after(own);
        if (base.findsStranger() && !alone.findsStranger()) {
            return Severity.WRONG_PERSON;
        }
        if (!alone.obstacles().containsAll(base.obstacles())
                || !alone.maybeObstacles().containsAll(base.maybeObstacles())) {
            return Severity.BLOCKS_LOGIN;
        }
        boolean raisesHope = alone.worstRankBehindGates() == base.worstRankBehindGates() && best(alone) > best(base);
        if (alone.worstRankBehindGates() > base.worstRankBehindGates() || raisesHope) {
            return blocking(base);
        }
        if (base.worstRankBehindGates() == Verdict.WORKS.rank()) {
            return otherwise;
        }
        List<Edit> others = without(confirmed, mends);
        Severity beside = others.isEmpty() ? otherwise : besideSome(others, mends, otherwise);
        if (beside.blocks()) {
            return beside;
        }
        return beside(List.of(new LinkedHashSet<>(without(everything, mends))), mends, otherwise);
    }

    private static int best(Simulation simulation) {
        return simulation.behindGates().stream().mapToInt(Verdict::rank).max().orElse(0);
    }

    private static List<Edit> without(Set<Edit> edits, List<Edit> mends) {
        List<Edit> others = new ArrayList<>(edits);
        others.removeAll(mends);
        return others;
    }

    /** Up to three of the other edits, the small sets first and all together last. */
    private Severity besideSome(List<Edit> others, List<Edit> mends, Severity otherwise) {
        int n = others.size();
        List<Set<Edit>> contexts = new ArrayList<>();
        for (int size = 1; size <= 3 && size < n; size++) {
            choose(others, 0, size, List.of(), contexts);
        }
        contexts.add(new LinkedHashSet<>(others));
        return beside(contexts, mends, otherwise);
    }

    private static void choose(List<Edit> others, int from, int more, List<Edit> chosen, List<Set<Edit>> contexts) {
        if (more == 0) {
            contexts.add(new LinkedHashSet<>(chosen));
            return;
        }
        for (int i = from; i <= others.size() - more && contexts.size() < MOST_CONTEXTS; i++) {
            List<Edit> larger = new ArrayList<>(chosen);
            larger.add(others.get(i));
            choose(others, i + 1, more - 1, larger, contexts);
        }
    }

    private Severity beside(List<Set<Edit>> contexts, List<Edit> mends, Severity otherwise) {
        int best = with(contexts.get(contexts.size() - 1), mends).worstRankBehindGates();
        Severity found = otherwise;
        for (Set<Edit> context : contexts) {
            Simulation hindered = after(context);
            int rank = hindered.worstRankBehindGates();
            if (rank >= best && !hindered.findsStranger()) {
                continue;
            }
            Simulation mended = with(context, mends);
            if (base.findsStranger() && hindered.findsStranger() && !mended.findsStranger()) {
                return Severity.WRONG_PERSON;
            }
            if (!found.blocks() && rank < best && mended.worstRankBehindGates() >= best) {
                found = blocking(hindered);
            }
        }
        return found;
    }

    private Simulation with(Set<Edit> context, List<Edit> mends) {
        Set<Edit> both = new LinkedHashSet<>(context);
        both.addAll(mends);
        return after(both);
    }

    private Severity blocking(Simulation hindered) {
        return hindered.worstRankBehindGates() < Verdict.INCOMPLETE.rank()
                ? Severity.BLOCKS_LOGIN
                : Severity.HIDES_CHILD;
    }

    private Simulation after(Set<Edit> edits) {
        Simulation known = done.get(edits);
        if (known == null) {
            known = simulator.simulate(EditEffects.apply(login, base, new ArrayList<>(edits)));
            done.put(edits, known);
        }
        return known;
    }
}
