package ru.nso.esialogin.indicators.drilldown;

import java.util.List;
import java.util.Optional;

/**
 * How a school stands.
 *
 * @param schoolId the school
 * @param name its short name, where the register knows it
 * @param standings one for each kind of people that the indicator is about and the school has
 */
public record SchoolStanding(String schoolId, Optional<String> name, List<Standing> standings) {
    public SchoolStanding {
        standings = List.copyOf(standings);
    }

    /** Whether less than half of any kind can log in. */
    public boolean isBelowHalf() {
        return standings.stream().anyMatch(Standing::isBelowHalf);
    }

    /** Whether less than half of any kind can log in, and mending cards alone would change that. */
    public boolean canReachHalf() {
        return isBelowHalf() && standings.stream().allMatch(Standing::reachesHalf);
    }

    /** How many more could log in if the school mended its cards, as far as it may be told. */
    public long bySchool() {
        return standings.stream()
                .mapToLong(standing -> standing.bySchools().orElse(0))
                .sum();
    }

    long toHalf() {
        return standings.stream()
                .mapToLong(standing -> standing.toHalf().orElse(0))
                .sum();
    }
}
