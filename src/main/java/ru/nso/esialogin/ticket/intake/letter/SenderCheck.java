package ru.nso.esialogin.ticket.intake.letter;

/**
 * What our own mail server found out about the sender.
 *
 * @param proven whether what passed was said for the domain of the sender's address
 */
public record SenderCheck(Result spf, Result dkim, Result dmarc, boolean proven) {

    /** Whether the sender's domain disowns the letter. */
    public boolean forged() {
        return dmarc == Result.FAIL;
    }

    /** How a check went. */
    public enum Result {
        PASS,
        FAIL,
        /** Not made, or without a result. */
        NONE
    }
}
