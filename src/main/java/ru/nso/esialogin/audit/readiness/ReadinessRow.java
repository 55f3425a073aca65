package ru.nso.esialogin.audit.readiness;

import java.util.Optional;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * The share of one group in one capacity.
 *
 * @param group whose
 * @param kind as what they stand on the cards
 * @param share how many can log in; empty where it is withheld
 */
public record ReadinessRow(Group group, RecordKind kind, Optional<Share> share) {

    /** Whether the share is not told, because it or what could be reckoned from it would tell of one to a few people. */
    public boolean isWithheld() {
        return share.isEmpty();
    }
}
