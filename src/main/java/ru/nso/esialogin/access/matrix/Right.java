package ru.nso.esialogin.access.matrix;

import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.Permission;

/**
 * A line of the table.
 *
 * @param method HTTP method
 * @param path as the description of the API has it
 * @param permission who may call it; nothing where anybody may, without log-in
 * @param opensCards whether it touches cards of the registry, so that scope and purpose count
 * @param shown how its answer shows each datum; what is not named is hidden
 */
public record Right(
        String method, String path, Optional<Permission> permission, boolean opensCards, Map<Datum, Shown> shown) {

    public Right {
        shown = Map.copyOf(shown);
    }

    /** How far a role reaches. */
    public Reach reach(String role) {
        return permission.map(needed -> Reach.of(role, needed, opensCards)).orElse(Reach.OPEN);
    }

    /** How the datum is shown. */
    public Shown shown(Datum datum) {
        return shown.getOrDefault(datum, Shown.HIDDEN);
    }

    /** Method and path. */
    public String operation() {
        return method + ' ' + path;
    }
}
