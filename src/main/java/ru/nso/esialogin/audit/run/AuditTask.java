package ru.nso.esialogin.audit.run;

import java.time.Instant;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Scope;

/**
 * What is audited.
 *
 * @param id id of the audit
 * @param scope whose cards; never nothing
 * @param municipality the municipality of the scope, which a school has, too; empty for the region, and where the register
 *     does not know it
 * @param at as of when: the policy, the ages and the orders of that day over the cards of today
 * @param access who asked, and what for
 * @param askedAt when it was asked for
 * @param catalogue state of rules, pages and policies
 */
public record AuditTask(
        String id,
        Scope scope,
        Optional<String> municipality,
        Instant at,
        Access access,
        Instant askedAt,
        String catalogue) {

    /** Whether a caller who reaches so far may see the audit as a whole. */
    public boolean isWithin(Scope reach) {
        if (reach instanceof Scope.Region) {
            return true;
        }
        if (reach instanceof Scope.Municipality own) {
            return !(scope instanceof Scope.Region) && municipality.equals(Optional.of(own.name()));
        }
        return reach instanceof Scope.School && reach.equals(scope);
    }
}
