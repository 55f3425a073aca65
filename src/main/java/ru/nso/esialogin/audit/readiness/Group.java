package ru.nso.esialogin.audit.readiness;

import java.util.Comparator;
import java.util.Optional;

/**
 * Whose share is told.
 *
 * @param level how wide the group is
 * @param municipality canonical name of the municipality; empty for all, and where the register does not know it
 * @param schoolId the school; empty for wider groups
 */
public record Group(Level level, Optional<String> municipality, Optional<String> schoolId)
        implements Comparable<Group> {
    /** Everybody of the audit. */
    public static final Group ALL = new Group(Level.ALL, Optional.empty(), Optional.empty());

    private static final Comparator<Group> ORDER = Comparator.comparing(
                    (Group group) -> group.level() == Level.ALL ? 0 : 1)
            .thenComparing(group -> group.municipality().isPresent() ? 0 : 1)
            .thenComparing(group -> group.municipality().orElse(""))
            .thenComparing(Group::level)
            .thenComparing(group -> group.schoolId().orElse(""));

    /** How wide a group is. */
    public enum Level {
        /** All that the audit covers. */
        ALL,
        MUNICIPALITY,
        SCHOOL
    }

    static Group ofMunicipality(Optional<String> municipality) {
        return new Group(Level.MUNICIPALITY, municipality, Optional.empty());
    }

    static Group ofSchool(Optional<String> municipality, String schoolId) {
        return new Group(Level.SCHOOL, municipality, Optional.of(schoolId));
    }

    /** All first, then each municipality before its schools; schools of no known municipality last. */
    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
