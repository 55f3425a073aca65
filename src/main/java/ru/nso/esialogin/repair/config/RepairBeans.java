package ru.nso.esialogin.repair.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.repair.PlanLimits;
import ru.nso.esialogin.repair.Planner;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.TimeLimit;
import ru.nso.esialogin.repair.question.Priors;
import ru.nso.esialogin.rules.engine.RuleEngine;

/** Makes the planner, the blast radius and the priors of the next question. A broken limit or file of priors ends the start. */
@Singleton
final class RepairBeans {

    @Produces
    @Singleton
    @Startup
    PlanLimits limits(PlanSettings settings) {
        return new PlanLimits(
                settings.most(),
                settings.mostEdits(),
                settings.mostSimulations(),
                settings.mostCandidates(),
                settings.mostRounds(),
                settings.time());
    }

    @Produces
    @Singleton
    @Startup
    Planner planner(RuleEngine engine, LoginSimulator simulator, PlanLimits limits) {
        return new Planner(engine, simulator, limits, System::nanoTime);
    }

    @Produces
    @Singleton
    @Startup
    BlastRadius blastRadius(LoginSimulator simulator, BlastSettings settings) {
        return new BlastRadius(simulator, new TimeLimit(settings.time(), System::nanoTime));
    }

    @Produces
    @Singleton
    @Startup
    Priors priors() {
        return Priors.shipped();
    }
}
