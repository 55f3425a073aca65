package ru.nso.esialogin.rules.engine;

import ru.nso.esialogin.rules.CauseCode;

/**
 * A rule that broke down; the rest of the answer stands.
 *
 * @param code the cause that could not be decided
 * @param failure what was thrown, for the log; its message may hold personal data and must not be shown
 */
public record RuleCrash(CauseCode code, RuntimeException failure) {
    /** Names the kind of the failure only. */
    @Override
    public String toString() {
        return code + ": " + failure.getClass().getName();
    }
}
