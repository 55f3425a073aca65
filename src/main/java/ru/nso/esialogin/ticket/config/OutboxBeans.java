package ru.nso.esialogin.ticket.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import ru.nso.esialogin.ticket.outbox.OutboxRules;
import ru.nso.esialogin.ticket.reply.wording.Wordings;

/** Makes the rules of the outbox out of the settings. */
@Singleton
final class OutboxBeans {

    @Produces
    @Singleton
    @Startup
    Wordings shippedWordings() {
        return Wordings.shipped(ShippedWords.lines("wordings.txt"));
    }

    @Produces
    @Singleton
    @Startup
    OutboxRules outboxRules(OutboxSettings settings, TriageSettings triage) {
        return new OutboxRules(
                settings.domain(),
                triage.ownDomains(),
                settings.schoolDomains().orElse(Set.of()),
                settings.attempts(),
                settings.retryAfter(),
                settings.longestWait(),
                settings.longestAttempt(),
                settings.automaticPerAddress(),
                settings.automaticPerDay());
    }
}
