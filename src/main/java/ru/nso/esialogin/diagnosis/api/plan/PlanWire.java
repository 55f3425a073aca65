package ru.nso.esialogin.diagnosis.api.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.api.plan.OthersWire.AffectedWire;
import ru.nso.esialogin.diagnosis.whatif.OthersTouched;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.Plan;

/**
 * A smallest set of edits after which the login works: no edit of it can be left out.
 *
 * @param edits the edits
 * @param verdictAfter verdict of the simulation after all of them
 * @param dangerous whether it would let somebody into another's data; such a plan never comes first
 * @param alsoAffects others whose login it changes, the worst first
 * @param alsoAffectsOutsideYourScope how many more there are on cards that the caller may not see
 * @param alsoAffectsComplete false when there were more cards than the configured number, so that somebody may be missing
 */
@Schema(name = "Plan", description = "A smallest set of edits after which the login works")
public record PlanWire(
        List<EditWire> edits,
        Verdict verdictAfter,
        boolean dangerous,
        List<AffectedWire> alsoAffects,
        int alsoAffectsOutsideYourScope,
        boolean alsoAffectsComplete) {

    /** The plans in their order, dangerous ones behind all others. */
    public static List<PlanWire> of(List<Plan> plans, Function<Plan, OthersTouched> others) {
        return plans.stream()
                .map(plan -> of(plan, others.apply(plan)))
                .sorted(Comparator.comparing(PlanWire::dangerous))
                .toList();
    }

    private static PlanWire of(Plan plan, OthersTouched others) {
        return new PlanWire(
                plan.edits().stream().map(EditWire::of).toList(),
                plan.after(),
                others.dangerous(),
                OthersWire.of(others),
                others.outside(),
                others.complete());
    }
}
