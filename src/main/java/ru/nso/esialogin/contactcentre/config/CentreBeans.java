package ru.nso.esialogin.contactcentre.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.contactcentre.CentreLimits;

/** Makes the bounds. A broken one ends the start. */
@Singleton
final class CentreBeans {

    @Produces
    @Singleton
    @Startup
    CentreLimits limits(CentreSettings settings) {
        return new CentreLimits(
                settings.valid(),
                settings.kept(),
                settings.mostMembers(),
                settings.time(),
                settings.comparisonsPerDay(),
                settings.earlierCalls(),
                settings.earlierTickets(),
                settings.callBackWorkingDays());
    }
}
