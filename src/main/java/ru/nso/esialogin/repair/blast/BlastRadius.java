package ru.nso.esialogin.repair.blast;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;

/**
 * Everybody whose login an edit of cards changes. Each person on the cards logs in with the account of
 * {@link Accounts}, once over the cards as they are and once over those after the edits; who opens the same both times
 * is not told of.
 */
public final class BlastRadius {
    private final LoginSimulator simulator;
    private final TimeLimit limit;

    /** Blast radii in the system that the simulator plays. */
    public BlastRadius(LoginSimulator simulator, TimeLimit limit) {
        this.simulator = simulator;
        this.limit = limit;
    }

    /**
     * Everybody whose login becomes another.
     *
     * @param before the cards as they are
     * @param after the same cards after the edits; some may be added, and some merged into others
     * @param at moment for which the logins are played
     */
    public Blast between(Neighbourhood before, Neighbourhood after, Instant at) {
        return between(before, after, at, records -> true);
    }

    /**
     * Everybody whose login becomes another, of those who are meant; the others are only searched and may be found.
     *
     * @param meant is given all records on which somebody stands in one capacity
     */
    public Blast between(Neighbourhood before, Neighbourhood after, Instant at, Predicate<List<OnCard>> meant) {
        return between(baseline(before, at), after, meant);
    }

    /**
     * Everybody else whose login plans for one login change.
     *
     * @param login the login for which the plans are, over the cards of the family
     * @param before its simulation
     * @param around the cards of others whom the plans may touch, those of the login perhaps among them
     */
    public PlanBlasts ofPlans(LoginCase login, Simulation before, Circle around) {
        return new PlanBlasts(this, login, before, around);
    }

    /** The same where nobody knows of other cards than those of the login. */
    public PlanBlasts ofPlans(LoginCase login, Simulation before) {
        return ofPlans(login, before, Circle.NONE);
    }

    Baseline baseline(Neighbourhood before, Instant at) {
        return new Baseline(before, at, limit.end());
    }

    Blast between(Baseline baseline, Neighbourhood after, Predicate<List<OnCard>> meant) {
        if (baseline.cards().all().equals(after)) {
            return Blast.NONE;
        }
        return new Comparison(simulator, baseline, after, () -> limit.isOver(baseline.end())).of(meant);
    }

    /** Whether a record is that of the person who logs in. */
    static boolean isOwn(OnCard one, Simulation login) {
        Household household = login.household();
        boolean ofOwnFile = household
                .ownFile()
                .filter(file -> file.cards().stream().anyMatch(card -> card.id().equals(one.cardId())))
                .isPresent();
        return (one.kind() == RecordKind.PUPIL && ofOwnFile) || household.isOwn(one.person(), one.kind());
    }
}
