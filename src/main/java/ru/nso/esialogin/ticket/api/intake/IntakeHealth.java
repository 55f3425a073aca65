package ru.nso.esialogin.ticket.api.intake;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;

/**
 * Whether every letter of every mailbox has its place. A mail server that is away is told and is no reason to take the
 * service away too.
 */
@Wellness
@Singleton
class IntakeHealth implements HealthCheck {
    private final AsideLetters letters;

    IntakeHealth(AsideLetters letters) {
        this.letters = letters;
    }

    @Override
    public HealthCheckResponse call() {
        List<IntakeCount> counts = letters.counts();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Mail intake").status(counts.stream().allMatch(IntakeCount::balanced));
        counts.forEach(count -> answer.withData(count.mailbox(), equation(count)));
        return answer.build();
    }

    private static String equation(IntakeCount count) {
        String sum = "%d messages %s %d tickets + %d follow-ups + %d in quarantine + %d refused + %d waiting"
                .formatted(
                        count.messages(),
                        count.balanced() ? "=" : "≠",
                        count.tickets(),
                        count.followUps(),
                        count.quarantine(),
                        count.refused(),
                        count.waiting());
        return sum
                + count.failedAt()
                        .map(since -> "; not looked at since " + since)
                        .orElse("");
    }
}
