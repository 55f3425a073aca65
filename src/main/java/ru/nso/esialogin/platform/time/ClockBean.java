package ru.nso.esialogin.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock that everything asks, so that tests can set it. */
@Singleton
final class ClockBean {
    /** The region's time; domain rule of the dated policy (rulings: dates). */
    private static final ZoneId REGION = ZoneId.of("Asia/Novosibirsk");

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(REGION);
    }
}
