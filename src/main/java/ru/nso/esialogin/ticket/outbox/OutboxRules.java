package ru.nso.esialogin.ticket.outbox;

import java.time.Duration;
import java.util.Set;

/**
 * How letters are sent.
 *
 * @param domain what stands behind the at sign in the ids of letters
 * @param ownDomains mail domains of the helpdesk: nobody writes to itself
 * @param schoolDomains mail domains that belong to schools of the region only
 * @param mostAttempts attempts until a letter has failed
 * @param firstWait wait after the first attempt; then twice as long each time
 * @param longestWait but never longer
 * @param longestAttempt an attempt that is older was cut off
 * @param mostAutomaticPerAddress automatic letters to one address in a day
 * @param mostAutomaticPerDay automatic letters of the region in a day: more is a loop
 */
public record OutboxRules(
        String domain,
        Set<String> ownDomains,
        Set<String> schoolDomains,
        int mostAttempts,
        Duration firstWait,
        Duration longestWait,
        Duration longestAttempt,
        int mostAutomaticPerAddress,
        int mostAutomaticPerDay) {
    private static final int MOST_DOUBLINGS = 30;

    /** Copies the sets. */
    public OutboxRules {
        ownDomains = Set.copyOf(ownDomains);
        schoolDomains = Set.copyOf(schoolDomains);
        if (mostAttempts < 1 || firstWait.isNegative() || firstWait.isZero()) {
            throw new IllegalArgumentException("a letter is tried at least once, and not without a pause");
        }
    }

    /** How long to wait after so many attempts. */
    public Duration waitAfter(int attempts) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }

    /** The id of a letter of a ticket, with its angle brackets. */
    public String messageId(String letterId) {
        return '<' + letterId + '@' + domain + '>';
    }
}
