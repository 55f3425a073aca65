package ru.nso.esialogin.ticket.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * The equation of a mailbox: every letter that was found in it is in one place.
 *
 * @param mailbox name in the settings
 * @param messages letters ever found in it, counted when they are first listed, beside the ledger
 * @param tickets of them those that became a ticket
 * @param followUps those that belong to a ticket that was there
 * @param quarantine those put aside
 * @param refused those refused with a reason
 * @param waiting those that are found or stored and have no place yet
 * @param listed letters in the mailbox at the last look at all of it
 * @param listedAt when that was
 * @param failedAt since when it cannot be looked at; nothing if the last look went well
 * @param failure what is wrong with it
 */
public record IntakeCount(
        String mailbox,
        long messages,
        long tickets,
        long followUps,
        long quarantine,
        long refused,
        long waiting,
        Optional<Long> listed,
        Optional<Instant> listedAt,
        Optional<Instant> failedAt,
        Optional<String> failure) {

    /** Whether both sides are equal. */
    public boolean balanced() {
        return messages == tickets + followUps + quarantine + refused + waiting;
    }
}
