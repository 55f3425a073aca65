package ru.nso.esialogin.ticket.api.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;

/** The equation as metrics: letters found, and letters in each place; both sides are to be equal. */
@Singleton
class IntakeFigures {
    private final AsideLetters letters;
    private final MultiGauge found;
    private final MultiGauge places;

    IntakeFigures(AsideLetters letters, MeterRegistry meters) {
        this.letters = letters;
        this.found = MultiGauge.builder("esialogin.mail.found")
                .description("Letters ever found in a mailbox")
                .register(meters);
        this.places = MultiGauge.builder("esialogin.mail.letters")
                .description("Letters of a mailbox by the place they have")
                .register(meters);
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        List<IntakeCount> counts = letters.counts();
        found.register(
                counts.stream()
                        .<Row<?>>map(count -> Row.of(Tags.of("mailbox", count.mailbox()), count.messages()))
                        .toList(),
                true);
        places.register(counts.stream().flatMap(IntakeFigures::places).toList(), true);
    }

    private static Stream<Row<?>> places(IntakeCount count) {
        return Stream.of(
                row(count, "ticket", count.tickets()),
                row(count, "follow_up", count.followUps()),
                row(count, "quarantine", count.quarantine()),
                row(count, "refused", count.refused()),
                row(count, "waiting", count.waiting()));
    }

    private static Row<?> row(IntakeCount count, String place, long letters) {
        return Row.of(Tags.of("mailbox", count.mailbox(), "place", place), letters);
    }
}
