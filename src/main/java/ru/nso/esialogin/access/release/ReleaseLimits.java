package ru.nso.esialogin.access.release;

import java.time.Duration;

/**
 * Bounds of releases.
 *
 * @param decided how long a second person may take
 * @param valid how long an approved release can be used
 * @param mostCards most cards that one release covers
 * @param kept how long it is kept who asked, who decided, and why
 */
public record ReleaseLimits(Duration decided, Duration valid, int mostCards, Duration kept) {

    /**
     * Checks that anything can be released.
     *
     * @throws IllegalArgumentException if a bound is not positive, or a release is forgotten before it ends
     */
    public ReleaseLimits {
        boolean positive = mostCards > 0 && decided.compareTo(Duration.ZERO) > 0 && valid.compareTo(Duration.ZERO) > 0;
        if (!positive || kept.compareTo(decided.plus(valid)) < 0) {
            throw new IllegalArgumentException("The limits of esialogin.releases have to be positive,"
                    + " and kept not shorter than decided and valid together");
        }
    }
}
