package ru.nso.esialogin.access.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.access.release.ReleaseLimits;

/** Makes the bounds. A broken one ends the start. */
@Singleton
final class ReleaseBeans {

    @Produces
    @Singleton
    @Startup
    ReleaseLimits limits(ReleaseSettings settings) {
        return new ReleaseLimits(settings.decided(), settings.valid(), settings.mostCards(), settings.kept());
    }
}
