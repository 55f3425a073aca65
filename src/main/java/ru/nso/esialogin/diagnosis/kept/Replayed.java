package ru.nso.esialogin.diagnosis.kept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.diagnosis.Changed;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * Today's answer to the facts of a kept diagnosis, beside the answer that was given.
 *
 * @param identical whether the answers are the same, apart from the version of the catalogue
 * @param versionThen state of rules, pages and policies it was made from
 * @param versionNow their state today
 * @param changed what has changed since
 * @param differences places in which the answers differ
 * @param differencesTruncated whether there are more of them
 * @param verdictNow verdict of today
 */
public record Replayed(
        boolean identical,
        String versionThen,
        String versionNow,
        Set<Changed> changed,
        List<Difference> differences,
        boolean differencesTruncated,
        Verdict verdictNow) {

    /** Copies what it is given. */
    public Replayed {
        changed = Set.copyOf(changed);
        differences = List.copyOf(differences);
    }

    /**
     * A place in which the answers differ.
     *
     * @param pointer JSON Pointer into the answers
     * @param then what stood there, as JSON, masked; empty: nothing
     * @param now what stands there today
     */
    public record Difference(String pointer, Optional<String> then, Optional<String> now) {
        /** The place and nothing of the values. */
        @Override
        public String toString() {
            return "Difference[" + pointer + ']';
        }
    }
}
