package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.engine.EditEffects;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;

/**
 * Finds every inclusion-minimal set of edits after which the simulated login works, by simulating them: exact, not
 * heuristic (the login model: Repair and verify). The edits are those that the causes of the case stand for. Where they
 * do not suffice, the case with all of them made is explained in turn, so that the obstacle behind is mended too; where
 * no plan edits a card even then, every conceivable edit of a card is tried besides.
 */
public final class Planner {
    private final RuleEngine engine;
    private final LoginSimulator simulator;
    private final PlanLimits limits;
    private final Stopwatch stopwatch;

    /** Gives the time that passes; the room itself has no clock. */
    public interface Stopwatch {
        /** Nanoseconds since any fixed moment. */
        long nanos();
    }

    /** A planner within limits; the engine explains what stands behind an obstacle. */
    public Planner(RuleEngine engine, LoginSimulator simulator, PlanLimits limits, Stopwatch stopwatch) {
        this.engine = engine;
        this.simulator = simulator;
        this.limits = limits;
        this.stopwatch = stopwatch;
    }

    /** How far the search goes. */
    public PlanLimits limits() {
        return limits;
    }

    /** All plans for an explained login. */
    public Planning plan(LoginCase login, Simulation before, Explanation explanation) {
        if (before.verdict() == Verdict.WORKS) {
            return Planning.NOT_NEEDED.of(explanation);
        }
        return new Search(login, before, explanation).run().of(explanation);
    }

    /** One search. */
    private final class Search {
        private final LoginCase login;
        private final Simulation before;
        private final Facts facts;
        private final CandidateEdits acts;
        private final long deadline;
        private final Set<PlanLimits.Reached> reached = EnumSet.noneOf(PlanLimits.Reached.class);
        private final List<PlannedEdit> told;
        private List<PlannedEdit> candidates = List.of();

        Search(LoginCase login, Simulation before, Explanation explanation) {
            this.login = login;
            this.before = before;
            this.facts = new Facts(login, before, simulator.dated());
            this.acts = new CandidateEdits(login, before, facts);
            this.deadline = stopwatch.nanos() + limits.time().toNanos();
            this.told = new ArrayList<>(acts.told(explanation.causes()));
        }

        Planning run() {
            List<Plan> plans = plansBehindObstacles();
            List<Edit> conceivable = List.of();
            if (plans.stream().noneMatch(Plan::changesCards)) {
                conceivable = new ConceivableEdits(facts).all();
                // Beside a plan at ЕСИА the school may mend the same in a card, though no cause asks for it.
                if (!isCutShort() && !conceivable.isEmpty()) {
                    plans = plans(withConceivable(conceivable));
                }
            }
            boolean cardHelps = plans.stream().anyMatch(Plan::changesCards);
            Optional<NoCardHelps> proof = cardHelps
                    ? Optional.empty()
                    : NoCardProof.of(simulator, login, before, conceivable, !plans.isEmpty());
            return new Planning(plans, candidates, reached, proof);
        }

        private List<Plan> plansBehindObstacles() {
            List<Plan> plans = plans(told);
            for (int round = 0; plans.isEmpty() && reached.isEmpty() && lookBehind(); round++) {
                if (round == limits.mostRounds()) {
                    reached.add(PlanLimits.Reached.ROUNDS);
                } else {
                    plans = plans(told);
                }
            }
            return plans;
        }

        /** Whether a search was ended before every set was decided; that of the edits told so far is then no base. */
        private boolean isCutShort() {
            return reached.stream().anyMatch(limit -> limit != PlanLimits.Reached.ROUNDS);
        }

        private List<PlannedEdit> withConceivable(List<Edit> conceivable) {
            List<PlannedEdit> all = new ArrayList<>(told);
            conceivable.forEach(edit -> all.add(new PlannedEdit(edit, "", Set.of())));
            return all;
        }

        /** Explains the case in which everything told so far is mended; whether that tells of more edits. */
        private boolean lookBehind() {
            LoginCase mended = EditEffects.apply(login, before, edits(told));
            Simulation after = simulator.simulate(mended);
            List<PlannedEdit> more = acts.told(engine.explain(mended, after).causes()).stream()
                    .filter(planned -> edits(told).stream().noneMatch(planned.edit()::equals))
                    .toList();
            return told.addAll(more);
        }

        private List<Plan> plans(List<PlannedEdit> edits) {
            candidates = new Concern(simulator, login, before, facts, acts.acts(edits)).concerning();
            if (candidates.size() > limits.mostCandidates()) {
                reached.add(PlanLimits.Reached.CANDIDATES);
                candidates = candidates.subList(0, limits.mostCandidates());
            }
            Needed needed = Needed.of(simulator, login, before, edits(candidates));
            MinimalSets sets = MinimalSets.search(
                    candidates.size(),
                    limits.mostEdits(),
                    limits.mostSimulations(),
                    () -> stopwatch.nanos() - deadline > 0,
                    needed.oneOfEach(),
                    set -> works(chosen(set)));
            reached.addAll(sets.reached());
            return sets.found().stream()
                    .map(set -> new Plan(chosen(set), Verdict.WORKS))
                    .sorted(Comparator.comparingInt((Plan plan) -> plan.edits().size())
                            .thenComparingInt(Plan::actors)
                            .thenComparingInt(Plan::editsOfOthers))
                    .toList();
        }

        private boolean works(List<PlannedEdit> planned) {
            return simulator
                            .simulate(EditEffects.apply(login, before, edits(planned)))
                            .verdict()
                    == Verdict.WORKS;
        }

        private List<PlannedEdit> chosen(long set) {
            List<PlannedEdit> chosen = new ArrayList<>(Long.bitCount(set));
            for (int i = 0; i < candidates.size(); i++) {
                if ((set & (1L << i)) != 0) {
                    chosen.add(candidates.get(i));
                }
            }
            return chosen;
        }

        private static List<Edit> edits(List<PlannedEdit> planned) {
            return planned.stream().map(PlannedEdit::edit).toList();
        }
    }
}
