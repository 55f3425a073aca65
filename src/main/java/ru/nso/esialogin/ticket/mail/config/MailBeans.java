package ru.nso.esialogin.ticket.mail.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.ticket.intake.run.IntakeLimits;

/** Makes the bounds of the intake out of settings. */
@Singleton
final class MailBeans {

    @Produces
    @Singleton
    @Startup
    IntakeLimits limits(MailSettings settings) {
        return new IntakeLimits(settings.mostBytes(), settings.kept());
    }
}
