package ru.nso.esialogin.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ru.nso.esialogin.diagnosis.whatif.OthersTouched;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.repair.Plan;

/**
 * A plan with everybody else whose login it would change.
 *
 * @param plan the plan
 * @param others whom else it touches
 */
public record CheckedPlan(Plan plan, OthersTouched others) {

    /** Finds whom the plans of a simulated login touch. */
    public interface Check {
        /** A check that knows of nobody else. */
        Check NOBODY_ELSE = (simulation, plans) -> plan -> OthersTouched.NOBODY;

        /** Looks at all plans at once, and answers for each. */
        Function<Plan, OthersTouched> of(Simulation simulation, List<Plan> plans);
    }

    /**
     * The best plans, dangerous ones behind all others. Twice as many as are wanted are looked at, so that harmless ones
     * come before those that are found to be dangerous.
     */
    static List<CheckedPlan> best(List<Plan> plans, int most, Simulation simulation, Check check) {
        List<Plan> looked = plans.stream().limit(2L * most).toList();
        Function<Plan, OthersTouched> others = check.of(simulation, looked);
        return looked.stream()
                .map(plan -> new CheckedPlan(plan, others.apply(plan)))
                .sorted(Comparator.comparing(CheckedPlan::dangerous))
                .limit(most)
                .toList();
    }

    /** Whether it would let somebody into another's data. */
    public boolean dangerous() {
        return others.dangerous();
    }
}
