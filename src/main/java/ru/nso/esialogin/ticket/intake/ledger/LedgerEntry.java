package ru.nso.esialogin.ticket.intake.ledger;

/**
 * A letter that is not done with.
 *
 * @param id its number in the ledger
 * @param uid its number in the mailbox
 * @param step how far it is
 */
public record LedgerEntry(String id, long uid, Step step) {

    /** How far a letter is. */
    public enum Step {
        /** Seen in the list of the mailbox. */
        FOUND,
        /** Its raw text is stored. */
        STORED,
        /** It is in its place; the mailbox does not know yet. */
        DECIDED
    }
}
