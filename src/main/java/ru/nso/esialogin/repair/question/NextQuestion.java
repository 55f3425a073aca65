package ru.nso.esialogin.repair.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;

/**
 * The missing fact that splits the remaining causes best.
 *
 * <p>The causes that may hold, and "none of them", are taken as hypotheses of which one is the decisive one, weighed by
 * the catalogue's priors. To ask for a fact settles every cause that waits for this fact: fully where it waits for
 * nothing else, in part where it waits for more. The question is the one with the largest expected loss of entropy;
 * of equals the one that comes first among the facts, so that equal cases get equal questions.
 *
 * @param fact what to ask for
 * @param decidesBetween causes that the answer confirms or rules out, in their order
 * @param bits expected information of the answer
 */
public record NextQuestion(MissingFact fact, List<CauseCode> decidesBetween, double bits) {

    /** Copies the codes. */
    public NextQuestion {
        decidesBetween = List.copyOf(decidesBetween);
    }

    /** The best question; nothing where nothing is open. */
    public static Optional<NextQuestion> of(Simulation simulation, Explanation explanation, Priors priors) {
        List<Hypothesis> open = hypotheses(simulation, explanation, priors);
        Set<MissingFact> facts = EnumSet.noneOf(MissingFact.class);
        open.forEach(hypothesis -> facts.addAll(hypothesis.waitsFor()));
        if (simulation.verdict() == Verdict.UNDECIDED) {
            facts.addAll(simulation.missing());
        }
        return facts.stream()
                .map(fact -> new NextQuestion(fact, decided(open, fact), information(open, fact, priors.ofNoCause())))
                .max(Comparator.comparingDouble(NextQuestion::bits)
                        .thenComparing(NextQuestion::fact, Comparator.reverseOrder()));
    }

    /** Causes that may hold; while the verdict is open also certain ones, since it is open whether they hinder. */
    private static List<Hypothesis> hypotheses(Simulation simulation, Explanation explanation, Priors priors) {
        List<Hypothesis> open = new ArrayList<>();
        boolean undecided = simulation.verdict() == Verdict.UNDECIDED;
        for (ExplainedCause cause : explanation.causes()) {
            double weight = priors.of(cause.entry());
            if (cause.certainty() == Certainty.POSSIBLE) {
                open.add(new Hypothesis(cause.code(), weight, cause.missing()));
            } else if (undecided && cause.severity().blocks()) {
                open.add(new Hypothesis(cause.code(), weight, simulation.missing()));
            }
        }
        return open;
    }

    private static List<CauseCode> decided(List<Hypothesis> open, MissingFact fact) {
        return open.stream()
                .filter(hypothesis -> hypothesis.waitsFor().contains(fact))
                .map(Hypothesis::cause)
                .toList();
    }

    /** Entropy now less the entropy that is to be expected once the fact is known, in bits. */
    private static double information(List<Hypothesis> open, MissingFact fact, double noCause) {
        List<Double> now = new ArrayList<>();
        List<Double> left = new ArrayList<>();
        now.add(noCause);
        left.add(noCause);
        for (Hypothesis hypothesis : open) {
            now.add(hypothesis.weight());
            double settled = hypothesis.waitsFor().contains(fact)
                    ? 1.0 / hypothesis.waitsFor().size()
                    : 0.0;
            left.add(hypothesis.weight() * (1 - settled));
        }
        double total = sum(now);
        return entropy(now) - sum(left) / total * entropy(left);
    }

    private static double entropy(List<Double> weights) {
        double total = sum(weights);
        double bits = 0;
        for (double weight : weights) {
            if (weight > 0) {
                double share = weight / total;
                bits -= share * (Math.log(share) / Math.log(2));
            }
        }
        return bits;
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * A cause that may be the decisive one.
     *
     * @param cause the cause
     * @param weight its prior
     * @param waitsFor facts that would decide it
     */
    private record Hypothesis(CauseCode cause, double weight, Set<MissingFact> waitsFor) {}
}
