package ru.nso.esialogin.ticket.outbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
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
        List<RuntimeException> failed = mend();
        send();
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    /** One that cannot be looked after, because its ticket cannot be read, keeps no other from being sent. */
    private List<RuntimeException> mend() {
        List<RuntimeException> failed = new ArrayList<>();
        for (String id : outbox.cutOff()) {
            try {
                outbox.mend(id);
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        return failed;
    }

    private void send() {
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
