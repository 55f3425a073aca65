package ru.nso.esialogin.ticket.outbox;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Sends what is due, one letter after the other, outside of any transaction. */
@Singleton
public class Dispatch {
    /** Then others may have the thread. */
    private static final int MOST_AT_ONCE = 200;

    private final Outbox outbox;
    private final Carrier carrier;

    public Dispatch(Outbox outbox, Carrier carrier) {
        this.outbox = outbox;
        this.carrier = carrier;
    }

    /** Sends what is due now. Without a mail server nothing is touched. */
    public void sendDue() {
        if (!carrier.isThere()) {
            return;
        }
        outbox.cutOff().forEach(outbox::mend);
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Optional<OutgoingLetter> due = outbox.begin();
            if (due.isEmpty()) {
                return;
            }
            OutgoingLetter letter = due.get();
            outbox.end(letter, carrier.carry(letter, () -> outbox.handOver(letter)));
        }
    }
}
