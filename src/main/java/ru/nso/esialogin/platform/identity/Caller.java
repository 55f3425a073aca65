package ru.nso.esialogin.platform.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The caller of the operation under way.
 *
 * @param name the user name; never shown to other users
 * @param roles as {@link Roles} names them
 * @param attributes what limits a role, see {@link #SCHOOL_ID} and {@link #MUNICIPALITY}; absent when not told
 */
public record Caller(String name, Set<String> roles, Map<String, String> attributes) {
    /** The school that a SCHOOL_ADMIN works for. */
    public static final String SCHOOL_ID = "schoolId";

    /** The municipality that a MUNICIPAL_ADMIN works for. */
    public static final String MUNICIPALITY = "municipality";

    public Caller {
        roles = Set.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** What budgets are kept by. Some issuers tell Anna as she has typed it, so letters of different size are one name. */
    public String account() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Without the name: a caller is a person too. */
    @Override
    public String toString() {
        return "Caller" + roles;
    }
}
