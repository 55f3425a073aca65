package ru.nso.esialogin.ticket.mail;

import java.io.Serial;
import org.apache.james.mime4j.MimeException;

/** Ends the reading of a letter that is put aside. */
final class RefusedLetter extends MimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Quarantine reason;

    private RefusedLetter(Quarantine reason) {
        super(reason.name());
        this.reason = reason;
    }

    static void unless(boolean fine, Quarantine reason) throws RefusedLetter {
        if (!fine) {
            throw new RefusedLetter(reason);
        }
    }

    Quarantine reason() {
        return reason;
    }
}
