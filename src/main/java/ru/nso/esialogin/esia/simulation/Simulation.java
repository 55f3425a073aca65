package ru.nso.esialogin.esia.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.Owner;

/**
 * What a simulated login came to.
 *
 * @param verdict the verdict
 * @param possible every verdict that some value of the missing facts would give; one unless UNDECIDED
 * @param behindGates the verdicts that the search alone would give if every gate were open
 * @param obstacles closed gates, in order
 * @param maybeObstacles gates of which missing facts decide whether they are closed
 * @param keysSent the keys that ЕСИА passed
 * @param candidates records found by what is known
 * @param household the records and the family
 * @param missing missing facts on which the verdict depends
 * @param trace the steps, in order
 */
public record Simulation(
        Verdict verdict,
        Set<Verdict> possible,
        Set<Verdict> behindGates,
        List<Obstacle> obstacles,
        List<Obstacle> maybeObstacles,
        KeysSent keysSent,
        List<Candidate> candidates,
        Household household,
        Set<MissingFact> missing,
        List<TraceLine> trace) {

    /** The literal text the journal would show: only where the search was reached and found nobody. */
    public Optional<KeysSent> nobodyFoundBy() {
        boolean searched = obstacles.isEmpty() && verdict == Verdict.FAILS && candidates.isEmpty();
        return searched ? Optional.of(keysSent) : Optional.empty();
    }

    /** The literal error text of the journal, with values; never to be shown to anybody but the person. */
    public Optional<String> errorText() {
        return nobodyFoundBy().map(ErrorText::literal);
    }

    /** Whether the gate is closed by the obstacle. */
    public boolean isClosedBy(Obstacle obstacle) {
        return obstacles.contains(obstacle);
    }

    /** Whether somebody else's record is found, whatever gate may still be closed before it. */
    public boolean findsStranger() {
        return candidates.stream().anyMatch(candidate -> candidate.owner() == Owner.OTHER);
    }

    /** The worst verdict that is still possible, by rank. */
    public int worstRank() {
        return possible.stream().mapToInt(Verdict::rank).min().orElse(0);
    }

    /** The worst verdict behind the gates, by rank. */
    public int worstRankBehindGates() {
        return behindGates.stream().mapToInt(Verdict::rank).min().orElse(0);
    }
}
