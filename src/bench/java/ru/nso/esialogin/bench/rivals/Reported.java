package ru.nso.esialogin.bench.rivals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * A finding as every rival gives it.
 *
 * @param code identifier of the cause
 * @param certainty how certain it is
 * @param evidence what speaks for it
 * @param missing facts that would decide it
 * @param mends edits that its fix stands for
 */
public record Reported(
        String code, Certainty certainty, List<Evidence> evidence, Set<MissingFact> missing, List<Edit> mends) {

    /** A cause that holds. */
    public static Reported confirmed(String code, List<Evidence> evidence, List<Edit> mends) {
        return new Reported(code, Certainty.CONFIRMED, evidence, Set.of(), mends);
    }

    /** A cause that may hold. */
    public static Reported possible(String code, List<Evidence> evidence, MissingFact missing, List<Edit> mends) {
        return new Reported(code, Certainty.POSSIBLE, evidence, Set.of(missing), mends);
    }

    /** The finding of one of our rules. */
    static Reported of(String code, Finding.Confirmed finding) {
        return confirmed(code, finding.evidence(), finding.mends());
    }

    /** The finding of one of our rules. */
    static Reported of(String code, Finding.Possible finding) {
        return new Reported(code, Certainty.POSSIBLE, finding.evidence(), finding.missing(), finding.mends());
    }

    /** What has to be equal: the order of evidence and mends is nobody's promise, the order of targets neither. */
    public Unordered unordered() {
        Set<Object> edits = new HashSet<>();
        for (Edit edit : mends) {
            edits.add(List.of(edit.what(), edit.actor(), edit.field(), Set.copyOf(edit.targets()), edit.clears()));
        }
        return new Unordered(code, certainty, new HashSet<>(evidence), evidence.size(), missing, edits, mends.size());
    }

    /**
     * A finding without any order in it.
     *
     * @param code identifier of the cause
     * @param certainty how certain it is
     * @param evidence what speaks for it
     * @param pieces of evidence, so that none is written twice
     * @param missing facts that would decide it
     * @param mends edits that its fix stands for
     * @param edits how many of them
     */
    public record Unordered(
            String code,
            Certainty certainty,
            Set<Evidence> evidence,
            int pieces,
            Set<MissingFact> missing,
            Set<Object> mends,
            int edits) {}
}
