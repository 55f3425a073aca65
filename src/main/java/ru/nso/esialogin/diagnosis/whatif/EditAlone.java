package ru.nso.esialogin.diagnosis.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.Simulated;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.repair.PlannedEdit;

/**
 * Whom else one edit of a plan touches when nobody makes the others. Whoever it adds to a card is the one who logs in, with
 * what the diagnosis knows of them. Written into the access log.
 */
@ApplicationScoped
@Transactional
public class EditAlone {
    private final PlanOthers others;

    public EditAlone(PlanOthers others) {
        this.others = others;
    }

    /**
     * Plays it over the cards of the region.
     *
     * @param now the login with the cards of today
     * @param before how it goes with them
     */
    public Simulated play(Access access, FoundLogin now, Simulation before, PlannedEdit edit) {
        Plan alone = new Plan(List.of(edit), before.verdict());
        OthersTouched touched =
                others.inRegistry(access, now.login(), before, List.of(alone)).apply(alone);
        return new Simulated(
                Set.of(),
                touched.affected(),
                touched.outside(),
                touched.dangerous(),
                touched.complete(),
                now.dataAsOf());
    }
}
