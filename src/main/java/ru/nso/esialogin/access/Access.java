package ru.nso.esialogin.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks, and what for.
 *
 * @param caller who
 * @param purpose what for
 * @param caseId the ticket or call, where there is one
 */
public record Access(Caller caller, Purpose purpose, Optional<String> caseId) {
    /** No user has such a name, and whoever has logged in has a role. */
    private static final Caller THE_SERVICE =
            new Caller("service:itself", Set.of(), Optional.empty(), Optional.empty());

    /** What the service does by itself, without anybody asking. */
    public static Access byItself(Purpose purpose) {
        return new Access(THE_SERVICE, purpose, Optional.empty());
    }

    /** The caller's scope for the permission. */
    public Scope scope(Permission permission) {
        return caller.scope(permission);
    }
}
