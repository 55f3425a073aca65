package ru.nso.esialogin.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.MissingFact;

/** What a rule answers. */
public sealed interface Finding {

    /**
     * The cause holds.
     *
     * @param evidence at least one piece
     * @param mends edits that the fix stands for; all of them together undo the cause
     * @param values words for the variables of the page, for instance a date
     */
    record Confirmed(List<Evidence> evidence, List<Edit> mends, Map<String, String> values) implements Finding {}

    /**
     * The cause may hold.
     *
     * @param evidence what speaks for it
     * @param missing facts that would decide, at least one
     * @param mends edits that the fix stands for
     * @param values words for the variables of the page
     */
    record Possible(List<Evidence> evidence, Set<MissingFact> missing, List<Edit> mends, Map<String, String> values)
            implements Finding {}

    /** The cause does not hold. */
    record Clear(String reason) implements Finding {}

    /** The cause cannot hold in such a case. */
    record NotApplicable(String reason) implements Finding {}

    /** The cause holds, with these edits as its cure. */
    static Finding confirmed(List<Evidence> evidence, List<Edit> mends) {
        return new Confirmed(evidence, mends, Map.of());
    }

    /** The cause holds, with one piece of evidence and one edit as its cure. */
    static Finding confirmed(Evidence evidence, Edit mend) {
        return new Confirmed(List.of(evidence), List.of(mend), Map.of());
    }

    /** The cause may hold. */
    static Finding possible(List<Evidence> evidence, Set<MissingFact> missing, List<Edit> mends) {
        return new Possible(evidence, missing, mends, Map.of());
    }

    /** The cause may hold, with one piece of evidence, one fact that would decide and one edit as its cure. */
    static Finding possible(Evidence evidence, MissingFact missing, Edit mend) {
        return new Possible(List.of(evidence), Set.of(missing), List.of(mend), Map.of());
    }

    /** The cause does not hold. */
    static Finding clear(String reason) {
        return new Clear(reason);
    }

    /** The cause cannot hold in such a case. */
    static Finding notApplicable(String reason) {
        return new NotApplicable(reason);
    }
}
