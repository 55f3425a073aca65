package ru.nso.esialogin.access;

import java.util.Optional;

/**
 * Who asks, and what for.
 *
 * @param caller who
 * @param purpose what for
 * @param caseId the ticket or call, where there is one
 */
public record Access(Caller caller, Purpose purpose, Optional<String> caseId) {

    /** The caller's scope for the permission. */
    public Scope scope(Permission permission) {
        return caller.scope(permission);
    }
}
