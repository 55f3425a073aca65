package ru.nso.esialogin.repair.blast;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.Edit;

/**
 * Everybody else whose login plans for one login would change; the person who logs in is left out. What is the same
 * before all plans is found once, and the time limit is one for all of them. For one thread.
 */
public final class PlanBlasts {
    private final BlastRadius radius;
    private final LoginCase login;
    private final Simulation simulation;
    private final Neighbourhood others;
    private final Set<String> near;
    private final Baseline before;

    PlanBlasts(BlastRadius radius, LoginCase login, Simulation simulation, Circle around) {
        Neighbourhood family = new Neighbourhood(login.knownCards(), login.knownStaff());
        this.radius = radius;
        this.login = login;
        this.simulation = simulation;
        this.others = around.cards().without(family.ids());
        this.near = new HashSet<>(around.near());
        this.near.addAll(family.ids());
        this.before = radius.baseline(family.with(others), login.attempt().at());
    }

    /**
     * Everybody whom one plan touches.
     *
     * @param plan the edits; those that change no card touch nobody
     */
    public Blast of(List<Edit> plan) {
        Neighbourhood after = PlanEffects.apply(login, simulation, plan).with(others);
        return radius.between(
                before,
                after,
                records -> records.stream().anyMatch(one -> near.contains(one.cardId()))
                        && records.stream().noneMatch(one -> BlastRadius.isOwn(one, simulation)));
    }
}
