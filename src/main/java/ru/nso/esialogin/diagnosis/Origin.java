package ru.nso.esialogin.diagnosis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.rules.text.CatalogueVersion;

/**
 * What a kept diagnosis was made from.
 *
 * @param catalogueVersion state of rules, pages and policies together
 * @param rules state of rules and pages alone; empty in rows kept before it was written down
 * @param policy state of the policies alone; likewise
 */
public record Origin(String catalogueVersion, Optional<String> rules, Optional<String> policy) {

    /** A diagnosis made now. */
    public static Origin of(CatalogueVersion version) {
        return new Origin(version.text(), Optional.of(version.rules()), Optional.of(version.policy()));
    }

    /** What is different today. Both, where an old row does not tell which of them it is. */
    public Set<Changed> changedUntil(CatalogueVersion today) {
        Set<Changed> changed = EnumSet.noneOf(Changed.class);
        if (catalogueVersion.equals(today.text())) {
            return changed;
        }
        if (!policy.equals(Optional.of(today.policy()))) {
            changed.add(Changed.POLICY);
        }
        if (!rules.equals(Optional.of(today.rules()))) {
            changed.add(Changed.CATALOGUE);
        }
        return changed;
    }
}
