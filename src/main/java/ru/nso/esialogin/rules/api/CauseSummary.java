package ru.nso.esialogin.rules.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * A cause as the list shows it.
 *
 * @param code stable identifier, never recycled
 * @param title title in Russian
 * @param basis who says that the cause exists
 * @param actors who has to act, in order
 * @param group name of the group of rules
 * @param gate where in the login the person meets it
 * @param refines causes that it names more exactly
 * @param since version of the catalogue that has it first
 */
@Schema(name = "CauseSummary", description = "A cause of the catalogue")
record CauseSummary(
        String code,
        String title,
        Basis basis,
        List<Actor> actors,
        String group,
        Gate gate,
        List<String> refines,
        String since) {

    static CauseSummary of(CauseEntry entry) {
        return new CauseSummary(
                entry.code().toString(),
                entry.title(),
                entry.basis(),
                entry.actors(),
                entry.group(),
                entry.gate(),
                entry.refines().stream().map(CauseCode::toString).toList(),
                entry.since());
    }
}
