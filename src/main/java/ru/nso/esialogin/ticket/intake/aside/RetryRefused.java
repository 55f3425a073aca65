package ru.nso.esialogin.ticket.intake.aside;

import ru.nso.esialogin.ticket.intake.letter.Reason;

/** A letter cannot be tried again: there is nothing to try. */
public final class RetryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    RetryRefused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    /** Why the letter was refused. */
    public Reason reason() {
        return reason;
    }
}
