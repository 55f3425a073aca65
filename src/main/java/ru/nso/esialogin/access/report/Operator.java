package ru.nso.esialogin.access.report;

import java.util.List;
import java.util.Optional;

/**
 * Whom a report is about.
 *
 * @param who login name
 * @param roles names of roles, sorted
 * @param schoolId the school the operator worked for
 * @param municipality the municipality the operator worked for
 */
public record Operator(String who, List<String> roles, Optional<String> schoolId, Optional<String> municipality) {
    public Operator {
        roles = List.copyOf(roles);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Operator" + roles;
    }
}
