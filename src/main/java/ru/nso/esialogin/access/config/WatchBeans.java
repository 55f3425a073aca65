package ru.nso.esialogin.access.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import ru.nso.esialogin.access.watch.Threshold;
import ru.nso.esialogin.access.watch.Thresholds;
import ru.nso.esialogin.access.watch.WatchLimits;

/** Makes the thresholds. A broken one ends the start. */
@Singleton
final class WatchBeans {

    @Produces
    @Singleton
    @Startup
    Thresholds thresholds(WatchSettings settings) {
        Thresholds thresholds = new Thresholds(
                new Threshold(settings.fastNumbers(), settings.fastWindow(), 0),
                new Threshold(settings.slowNumbers(), settings.slowWindow(), settings.slowMissedPercent()),
                List.of(
                        new Threshold(settings.rangeNumbers(), settings.rangeWindow(), 0),
                        new Threshold(
                                settings.rangeMissedNumbers(), settings.rangeWindow(), settings.rangeMissedPercent())),
                settings.quiet(),
                settings.mostRead());
        if (thresholds.longest().compareTo(settings.rangeWindow()) > 0) {
            throw new IllegalArgumentException(
                    "esialogin.watch.range-window is how long numbers are kept: no other window is longer");
        }
        return thresholds;
    }

    @Produces
    @Singleton
    @Startup
    WatchLimits limits(WatchSettings settings) {
        return new WatchLimits(settings.mostWaiting(), settings.rangeWindow(), settings.kept());
    }
}
