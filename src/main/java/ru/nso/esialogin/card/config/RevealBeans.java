package ru.nso.esialogin.card.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.card.reveal.RevealLimits;

/** Makes the bounds. A broken one ends the start. */
@Singleton
final class RevealBeans {

    @Produces
    @Singleton
    @Startup
    RevealLimits limits(RevealSettings settings) {
        return new RevealLimits(settings.shown(), settings.perDay(), settings.kept());
    }
}
