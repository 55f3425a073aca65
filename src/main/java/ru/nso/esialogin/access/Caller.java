package ru.nso.esialogin.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param name login name
 * @param roles names of {@link Roles}
 * @param schoolId the school an administrator of a school belongs to
 * @param municipality the municipality a municipal administrator belongs to
 */
public record Caller(String name, Set<String> roles, Optional<String> schoolId, Optional<String> municipality) {
    private static final Set<String> OF_ONE_SCHOOL = Set.of(Roles.SCHOOL_ADMIN);
    private static final Set<String> OF_ONE_MUNICIPALITY = Set.of(Roles.MUNICIPAL_ADMIN);

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The widest scope that one of the caller's roles opens for the permission. */
    public Scope scope(Permission permission) {
        boolean municipal = false;
        boolean school = false;
        for (String role : roles) {
            if (permission.roles().contains(role)) {
                if (OF_ONE_SCHOOL.contains(role)) {
                    school = true;
                } else if (OF_ONE_MUNICIPALITY.contains(role)) {
                    municipal = true;
                } else {
                    return new Scope.Region();
                }
            }
        }
        if (municipal && municipality.isPresent()) {
            return new Scope.Municipality(municipality.get());
        }
        return school && schoolId.isPresent() ? new Scope.School(schoolId.get()) : new Scope.Nothing();
    }
}
