package ru.nso.esialogin.audit.finding;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * One cause for one person on one card.
 *
 * @param record the place on the card
 * @param humanId the human being, as in {@link AuditedPerson}
 * @param cause the cause
 * @param certainty how certain it is
 * @param severity how much it hinders this login
 * @param actors who has to do something, in order
 * @param onCards cards on which the fault stands; often, but not always, the card of the record
 */
public record AuditFinding(
        AuditedRecord record,
        String humanId,
        CauseCode cause,
        Certainty certainty,
        Severity severity,
        List<Actor> actors,
        Set<String> onCards) {

    /** Copies the collections. */
    public AuditFinding {
        actors = List.copyOf(actors);
        onCards = Set.copyOf(onCards);
    }

    /** Whether it hinders this login, not only somebody else's or a later one. */
    public boolean hinders() {
        return severity.blocks();
    }
}
