package ru.nso.esialogin.contactcentre;

import java.time.Duration;

/**
 * Bounds of the contact centre.
 *
 * @param valid how long the operator may work with a look-up
 * @param kept how long a look-up is kept for those who take over, and for the next call about the same card
 * @param mostMembers most people whose login one look-up plays, at least 1
 * @param time how long one look-up plays logins before it answers with those it has
 * @param comparisonsPerDay most comparisons with a card on one day of the region, whoever asks
 * @param earlierCalls most earlier calls that are told
 * @param earlierTickets most tickets of the cards that are told
 * @param callBackWorkingDays working days that a school gets before the caller is asked to call again
 */
public record CentreLimits(
        Duration valid,
        Duration kept,
        int mostMembers,
        Duration time,
        int comparisonsPerDay,
        int earlierCalls,
        int earlierTickets,
        int callBackWorkingDays) {

    /**
     * Checks that there is anything left to do.
     *
     * @throws IllegalArgumentException if a bound is not positive, or a look-up is forgotten before it ends
     */
    public CentreLimits {
        boolean positive = mostMembers > 0
                && comparisonsPerDay > 0
                && earlierCalls > 0
                && earlierTickets > 0
                && callBackWorkingDays > 0
                && valid.compareTo(Duration.ZERO) > 0
                && time.compareTo(Duration.ZERO) > 0;
        if (!positive || kept.compareTo(valid) < 0) {
            throw new IllegalArgumentException(
                    "The limits of esialogin.contact-centre have to be positive, and kept not shorter than valid");
        }
    }
}
