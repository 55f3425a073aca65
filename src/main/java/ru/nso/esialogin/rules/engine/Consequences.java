package ru.nso.esialogin.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/**
 * How much each cause hinders this login, found by simulating the login without it: alone, together with other
 * confirmed causes, and with the possible ones mended too (rulings: Severity is what the simulation shows).
 */
final class Consequences {
    /** Plans of more than four edits are rare; beyond that only all other edits together are tried. */
    private static final int LARGEST_CONTEXT = 3;

    private static final int MOST_CONTEXTS = 200;

    private final LoginSimulator simulator;
    private final LoginCase login;
    private final Simulation base;
    private final Set<Edit> confirmedMends = new LinkedHashSet<>();
    private final Set<Edit> allMends = new LinkedHashSet<>();
    private final Map<Set<Edit>, Simulation> simulated = new HashMap<>();
    private final BooleanSupplier timeIsOver;
    private boolean cutShort;

    Consequences(
            LoginSimulator simulator,
            LoginCase login,
            Simulation base,
            List<List<Edit>> ofConfirmed,
            List<List<Edit>> ofPossible,
            BooleanSupplier timeIsOver) {
        this.simulator = simulator;
        this.login = login;
        this.base = base;
        ofConfirmed.forEach(confirmedMends::addAll);
        allMends.addAll(confirmedMends);
        ofPossible.forEach(allMends::addAll);
        this.timeIsOver = timeIsOver;
    }

    /** Whether time was over before everything was played. */
    boolean cutShort() {
        return cutShort;
    }

    private boolean mustEnd() {
        cutShort |= timeIsOver.getAsBoolean();
        return cutShort;
    }

    /** Severity of a cause with these mends. Taking a better door is advice by the rulings, whatever it mends. */
    Severity severity(List<Edit> allOfCause, Severity otherwise) {
        List<Edit> mends = allOfCause.stream()
                .filter(edit -> !edit.clears().contains(Obstacle.BETTER_DOOR))
                .toList();
        if (mends.isEmpty()
                || (base.verdict() == Verdict.WORKS && base.obstacles().isEmpty())) {
            return otherwise;
        }
        // Where a stranger is found nothing matters more: one simulation a cause, however late it is.
        if (!base.findsStranger() && mustEnd()) {
            return otherwise;
        }
        Simulation alone = after(new LinkedHashSet<>(mends));
        if (base.findsStranger() && !alone.findsStranger() && touchesStranger(mends)) {
            return Severity.WRONG_PERSON;
        }
        if (mustEnd()) {
            return otherwise;
        }
        boolean opensGate = !alone.obstacles().containsAll(base.obstacles())
                || !alone.maybeObstacles().containsAll(base.maybeObstacles());
        if (opensGate) {
            return Severity.BLOCKS_LOGIN;
        }
        if (alone.worstRankBehindGates() > base.worstRankBehindGates() || raisesHope(alone)) {
            return blocking(base);
        }
        if (base.worstRankBehindGates() == Verdict.WORKS.rank()) {
            return otherwise;
        }
        Severity besideConfirmed = together(mends, contexts(others(confirmedMends, mends)), otherwise);
        return besideConfirmed.blocks()
                ? besideConfirmed
                : together(mends, List.of(new LinkedHashSet<>(others(allMends, mends))), otherwise);
    }

    /** Whether a better outcome than before is at least possible, where missing facts still leave the worst one open. */
    private boolean raisesHope(Simulation alone) {
        return alone.worstRankBehindGates() == base.worstRankBehindGates() && best(alone) > best(base);
    }

    private static int best(Simulation simulation) {
        return simulation.behindGates().stream().mapToInt(Verdict::rank).max().orElse(0);
    }

    private static List<Edit> others(Set<Edit> edits, List<Edit> mends) {
        List<Edit> others = new ArrayList<>(edits);
        others.removeAll(mends);
        return others;
    }

    /**
     * A cause hinders together with others if the best outcome is out of reach by some of the others' edits and within
     * reach by these and its own: then every minimal plan among them holds an edit of its own.
     */
    private Severity together(List<Edit> mends, List<Set<Edit>> contexts, Severity otherwise) {
        if (contexts.isEmpty()) {
            return otherwise;
        }
        Set<Edit> all = new LinkedHashSet<>(contexts.get(contexts.size() - 1));
        all.addAll(mends);
        int best = after(all).worstRankBehindGates();
        Severity found = otherwise;
        for (Set<Edit> context : contexts) {
            if (mustEnd()) {
                return found;
            }
            Simulation without = after(context);
            if (without.worstRankBehindGates() >= best && !without.findsStranger()) {
                continue;
            }
            Set<Edit> both = new LinkedHashSet<>(context);
            both.addAll(mends);
            Simulation with = after(both);
            if (base.findsStranger() && without.findsStranger() && !with.findsStranger() && touchesStranger(mends)) {
                return Severity.WRONG_PERSON;
            }
            if (!found.blocks() && without.worstRankBehindGates() < best && with.worstRankBehindGates() >= best) {
                found = blocking(without);
            }
        }
        return found;
    }

    /** Sets of other edits, the small ones first, and all of them together last. */
    private static List<Set<Edit>> contexts(List<Edit> others) {
        List<Set<Edit>> contexts = new ArrayList<>();
        List<Set<Edit>> grown = List.of(Set.of());
        for (int size = 1; size <= LARGEST_CONTEXT && size < others.size(); size++) {
            List<Set<Edit>> larger = new ArrayList<>();
            for (Set<Edit> smaller : grown) {
                int from = smaller.stream().mapToInt(others::indexOf).max().orElse(-1) + 1;
                for (int i = from; i < others.size() && contexts.size() + larger.size() < MOST_CONTEXTS; i++) {
                    Set<Edit> context = new LinkedHashSet<>(smaller);
                    context.add(others.get(i));
                    larger.add(context);
                }
            }
            contexts.addAll(larger);
            grown = larger;
        }
        if (!others.isEmpty()) {
            contexts.add(new LinkedHashSet<>(others));
        }
        return contexts;
    }

    /** Whether an edit changes a record that is somebody else's, rather than only giving the person an own one. */
    private boolean touchesStranger(List<Edit> mends) {
        for (Edit edit : mends) {
            boolean givesOwn = edit.what() == Edit.What.ADD_PARENT || edit.what() == Edit.What.LINK_PARENT;
            for (Candidate candidate : base.candidates()) {
                boolean meant =
                        edit.targets().isEmpty() || edit.targets().stream().anyMatch(target -> isOf(target, candidate));
                if (candidate.owner() == Owner.OTHER && meant && !givesOwn) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(Edit.Target target, Candidate candidate) {
        return target.cardId().equals(candidate.record().cardId())
                && (target.personId().isEmpty()
                        || target.personId().equals(candidate.record().person().id()));
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
