package ru.nso.esialogin.ticket.mail.smtp;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import ru.nso.esialogin.ticket.outbox.Outbox;

/** Letters by their state as metrics: how many wait, failed, or may have been taken. */
@Singleton
class OutboxFigures {
    private final Outbox outbox;
    private final MultiGauge letters;

    OutboxFigures(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.letters = MultiGauge.builder("esialogin.outbox.letters")
                .description("Letters that go out by their state")
                .register(meters);
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        letters.register(
                outbox.counts().entrySet().stream()
                        .<Row<?>>map(
                                count -> Row.of(Tags.of("state", count.getKey().name()), count.getValue()))
                        .toList(),
                true);
    }
}
