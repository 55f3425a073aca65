package ru.nso.esialogin.repair;

import java.util.List;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.engine.EditEffects;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;

/** A login with everything that was found out about it. */
record PlanFixture(LoginCase login, Simulation before, Explanation explanation, Planning planning) {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();

    static PlanFixture of(Login login) {
        return of(login.facts());
    }

    static PlanFixture of(LoginCase login) {
        return of(login, PlanLimits.STANDARD);
    }

    static PlanFixture of(LoginCase login, PlanLimits limits) {
        Simulation before = SIMULATOR.simulate(login);
        Explanation explanation = ENGINE.explain(login, before);
        Planning planning = new Planner(ENGINE, SIMULATOR, limits, () -> 0).plan(login, before, explanation);
        return new PlanFixture(login, before, explanation, planning);
    }

    /** Plans in a form that reads well: who does what in how many places. */
    List<String> plans() {
        return planning.plans().stream().map(PlanFixture::text).toList();
    }

    Verdict after(List<PlannedEdit> edits) {
        return SIMULATOR
                .simulate(EditEffects.apply(
                        login, before, edits.stream().map(PlannedEdit::edit).toList()))
                .verdict();
    }

    private static String text(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (PlannedEdit planned : plan.edits()) {
            Edit edit = planned.edit();
            text.append(text.isEmpty() ? "" : " + ")
                    .append(edit.actor())
                    .append(' ')
                    .append(edit.what());
            edit.targets().stream().map(Edit.Target::cardId).distinct().forEach(id -> text.append(' ')
                    .append(id));
        }
        return text.toString();
    }
}
