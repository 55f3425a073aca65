package ru.nso.esialogin.audit.run;

import java.util.Optional;
import ru.nso.esialogin.rules.CauseCode;

/**
 * Which findings are wanted.
 *
 * @param cause of this cause alone
 * @param schoolId of this school alone
 * @param className of this class alone
 * @param hindering those alone that hinder the login
 */
public record FindingFilter(
        Optional<CauseCode> cause, Optional<String> schoolId, Optional<String> className, boolean hindering) {
    /** All of them. */
    public static final FindingFilter ALL =
            new FindingFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
