package ru.nso.esialogin.ticket.mail.smtp;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import ru.nso.esialogin.ticket.outbox.Carrier;
import ru.nso.esialogin.ticket.outbox.Outbox;

/**
 * Whether letters are on their way. No question of readiness: everything else works without a mail server. Letters that
 * wait for a server that nobody has set are a failure, save in the demo, which writes to nobody.
 */
@Wellness
@Singleton
final class OutboxHealth implements HealthCheck {
    private final Outbox outbox;
    private final Carrier carrier;

    OutboxHealth(Outbox outbox, Carrier carrier) {
        this.outbox = outbox;
        this.carrier = carrier;
    }

    @Override
    public HealthCheckResponse call() {
        long waiting = outbox.waiting();
        boolean trial = Stream.of("demo", "dev", "test").anyMatch(ConfigUtils::isProfileActive);
        return HealthCheckResponse.named("outbox")
                .status(carrier.isThere() || trial || waiting == 0)
                .withData("mailServer", carrier.isThere() ? "set" : "not set")
                .withData("waiting", waiting)
                .build();
    }
}
