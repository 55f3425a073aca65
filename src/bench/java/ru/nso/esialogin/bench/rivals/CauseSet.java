package ru.nso.esialogin.bench.rivals;

import java.util.Set;
import java.util.TreeSet;

/** Which causes the rivals look for. */
public enum CauseSet {
    /** Those of the first figures, so that later ones can be laid beside them. */
    FIRST,
    /** The first ones and those of orders and staff. */
    SECOND,
    /** All that the rivals know. */
    ALL;

    private static final Set<String> AT_FIRST =
            Set.of("L1", "L2", "L3", "L4", "L5", "L6", "L7", "D1", "D2", "D6", "D8", "D12");
    private static final Set<String> SECONDLY = Set.of("L8", "L9");
    private static final Set<String> LAST = Set.of("D3", "D4", "D5", "D7", "D9", "D10", "D11");
    /** Causes that may be possible as well as certain. */
    private static final Set<String> DOUBTABLE =
            Set.of("L2", "L3", "L4", "L5", "L6", "L8", "L9", "D2", "D3", "D4", "D8", "D12");

    /** Their identifiers. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(AT_FIRST);
        if (this != FIRST) {
            codes.addAll(SECONDLY);
        }
        if (this == ALL) {
            codes.addAll(LAST);
        }
        return Set.copyOf(codes);
    }

    /** Each code with each certainty that its cause knows: what has to be compared. */
    public Set<String> answers() {
        Set<String> answers = new TreeSet<>();
        for (String code : codes()) {
            answers.add(code + " CONFIRMED");
            if (DOUBTABLE.contains(code)) {
                answers.add(code + " POSSIBLE");
            }
        }
        return answers;
    }
}
