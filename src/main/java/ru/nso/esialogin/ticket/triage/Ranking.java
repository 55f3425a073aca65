package ru.nso.esialogin.ticket.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.ticket.signals.Signals.Heard;

/** Weighs signals: the causes they speak for, the loudest first. */
public final class Ranking {
    /** From this sum on a cause is told. */
    private static final double TOLD = 3.5;

    /** Where no cause reaches that, the best one from here on: an operator has to begin somewhere. */
    private static final double HINTED = 1;

    private static final int MOST = 6;
    private static final CauseCode NOT_A_LOGIN = CauseCode.of("N1");

    private final Weights weights;

    public Ranking(Weights weights) {
        this.weights = weights;
    }

    /** The causes, at least one. */
    public List<TriagedCause> rank(List<Heard> heard) {
        List<Weighed> weighed = weights.causes().stream()
                .map(code -> weigh(code, heard))
                .filter(cause -> cause.sum >= HINTED)
                .sorted(Comparator.comparingDouble((Weighed cause) -> -cause.sum)
                        .thenComparing(cause -> cause.code))
                .toList();
        List<TriagedCause> told = weighed.stream()
                .filter(cause -> cause.sum >= TOLD)
                .limit(MOST)
                .map(Weighed::told)
                .toList();
        if (!told.isEmpty()) {
            return told;
        }
        return weighed.isEmpty()
                ? List.of(new TriagedCause(NOT_A_LOGIN, Certainty.POSSIBLE, List.of("о входе ничего не сказано")))
                : List.of(weighed.get(0).told());
    }

    private Weighed weigh(CauseCode code, List<Heard> heard) {
        double sum = 0;
        boolean proven = false;
        List<String> why = new ArrayList<>();
        for (Heard signal : heard) {
            for (Weights.Weight weight : weights.of(signal.name())) {
                if (weight.isOf(code)) {
                    sum += weight.value();
                    proven |= weight.proof();
                    if (weight.value() > 0) {
                        why.add(signal.reason());
                    }
                }
            }
        }
        return new Weighed(code, sum, proven, why);
    }

    private record Weighed(CauseCode code, double sum, boolean proven, List<String> why) {
        TriagedCause told() {
            boolean certain = proven && sum >= TOLD;
            return new TriagedCause(code, certain ? Certainty.CONFIRMED : Certainty.POSSIBLE, why);
        }
    }
}
