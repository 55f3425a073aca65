package ru.nso.esialogin.audit.run;

import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;

/**
 * Which counts are wanted.
 *
 * @param level of what they tell
 * @param municipality of this one alone
 * @param schoolId of this one alone
 * @param cause of this one alone
 */
public record CountFilter(
        Level level, Optional<String> municipality, Optional<String> schoolId, Optional<CauseCode> cause) {

    /** All counts of a level. */
    public static CountFilter of(Level level) {
        return new CountFilter(level, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
