package ru.nso.esialogin.diagnosis.api.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.Plan;

/**
 * A smallest set of edits after which the login works: no edit of it can be left out.
 *
 * @param edits the edits
 * @param verdictAfter verdict of the simulation after all of them
 */
@Schema(name = "Plan", description = "A smallest set of edits after which the login works")
public record PlanWire(List<EditWire> edits, Verdict verdictAfter) {

    /** The plan. */
    public static PlanWire of(Plan plan) {
        return new PlanWire(plan.edits().stream().map(EditWire::of).toList(), plan.after());
    }
}
