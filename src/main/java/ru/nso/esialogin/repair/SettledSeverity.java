package ru.nso.esialogin.repair;

import java.util.HashMap;
import java.util.Map;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;

/**
 * How much each cause hinders, told by the plans: a cause hinders this login exactly where an element of a minimal
 * plan mends it (rulings: Severity). Where there are no plans, what the engine found by simulating stays.
 */
public final class SettledSeverity {
    private SettledSeverity() {}

    /** The explanation with the severities that the plans tell. */
    public static Explanation settle(
            LoginCase login, Simulation simulation, Explanation explanation, Planning planning) {
        if (planning.plans().isEmpty() || !planning.isExhaustive()) {
            return explanation;
        }
        Map<CauseCode, Severity> severities = new HashMap<>();
        for (ExplainedCause cause : explanation.causes()) {
            boolean mendable = cause.mends().stream().anyMatch(edit -> !edit.imagined());
            boolean hinders = planning.mends(cause.code());
            if (mendable && hinders != cause.severity().blocks() && cause.severity() != Severity.WRONG_PERSON) {
                severities.put(
                        cause.code(),
                        hinders ? hindering(login, simulation) : cause.entry().otherwise());
            }
        }
        return explanation.withSeverities(severities);
    }

    private static Severity hindering(LoginCase login, Simulation simulation) {
        if (simulation.verdict() != Verdict.INCOMPLETE) {
            return Severity.BLOCKS_LOGIN;
        }
        return login.identity().role() == Role.EMPLOYEE ? Severity.BLOCKS_ROLE : Severity.HIDES_CHILD;
    }
}
