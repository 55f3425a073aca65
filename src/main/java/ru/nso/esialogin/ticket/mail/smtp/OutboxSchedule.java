package ru.nso.esialogin.ticket.mail.smtp;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import ru.nso.esialogin.ticket.outbox.Dispatch;

/** Sends what is due, again and again; every instance does, and no letter has two senders. */
@Singleton
final class OutboxSchedule {
    private final Dispatch dispatch;

    OutboxSchedule(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Scheduled(every = "{esialogin.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        dispatch.sendDue();
    }
}
