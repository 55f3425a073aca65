package ru.nso.esialogin.ticket.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.ticket.signals.Signals.Heard;

/** Weighs signals: the causes they speak for, the loudest first. */
public final class Ranking {
    /** From this sum on a cause is told. */
    private static final double TOLD = 3.5;

    /** Where no cause reaches that, the best one from here on: an operator has to begin somewhere. */
    private static final double HINTED = 1;

    /** What is so much quieter than the loudest is not told, unless a part of the letter speaks of it for itself. */
    private static final double AUDIBLE = 0.5;

    /** How loud the likeness of a whole letter is, shared out among the causes, and that of a part. */
    private static final double WHOLE_ALIKE = 15;

    private static final double PART_ALIKE = 7.5;

    private static final String ALIKE = "написано теми же словами, что и другие обращения об этом";

    private static final int MOST = 4;
    private static final TriagedCause NOTHING_SAID =
            new TriagedCause(CauseCode.of("N1"), Certainty.POSSIBLE, List.of("о входе ничего не сказано"));
    private static final Comparator<Weighed> LOUDEST_FIRST =
            Comparator.comparingDouble((Weighed cause) -> -cause.sum).thenComparing(Weighed::code);

    private final Weights weights;

    public Ranking(Weights weights) {
        this.weights = weights;
    }

    /**
     * The causes, at least one: what the whole letter speaks for, and what one of its parts does for itself.
     *
     * @param letter what the letter says
     * @param parts what each of its parts says
     */
    List<TriagedCause> rank(Voice letter, List<Voice> parts) {
        List<Weighed> whole = weigh(letter, WHOLE_ALIKE);
        Map<CauseCode, Weighed> told = new LinkedHashMap<>();
        whole.stream()
                .filter(cause -> cause.isTold() && cause.sum >= AUDIBLE * whole.get(0).sum)
                .forEach(cause -> told.put(cause.code, cause));
        Set<CauseCode> leading =
                new LinkedHashSet<>(told.keySet().stream().limit(1).toList());
        parts.stream()
                .map(part -> weigh(part, PART_ALIKE))
                .filter(part -> !part.isEmpty() && part.get(0).isTold())
                .map(part -> part.get(0))
                .sorted(LOUDEST_FIRST)
                .forEach(best -> {
                    told.putIfAbsent(best.code, best);
                    leading.add(best.code);
                });
        if (told.isEmpty()) {
            return List.of(whole.isEmpty() ? NOTHING_SAID : whole.get(0).told());
        }
        leading.addAll(told.keySet());
        Set<CauseCode> kept = leading.stream().limit(MOST).collect(Collectors.toSet());
        return told.values().stream()
                .filter(cause -> kept.contains(cause.code))
                .map(Weighed::told)
                .toList();
    }

    /** The causes anything speaks for, the loudest first. */
    private List<Weighed> weigh(Voice voice, double loudness) {
        return Stream.concat(weights.causes().stream(), voice.alike().shares().keySet().stream())
                .distinct()
                .map(code -> weigh(
                        code, voice.heard(), loudness * voice.alike().shares().getOrDefault(code, 0.0)))
                .filter(cause -> cause.sum >= HINTED)
                .sorted(LOUDEST_FIRST)
                .toList();
    }

    private Weighed weigh(CauseCode code, List<Heard> heard, double alike) {
        double sum = alike;
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
        if (alike >= HINTED) {
            why.add(ALIKE);
        }
        return new Weighed(code, sum, proven, why);
    }

    private record Weighed(CauseCode code, double sum, boolean proven, List<String> why) {
        boolean isTold() {
            return sum >= TOLD;
        }

        TriagedCause told() {
            boolean certain = proven && isTold();
            return new TriagedCause(code, certain ? Certainty.CONFIRMED : Certainty.POSSIBLE, why);
        }
    }
}
