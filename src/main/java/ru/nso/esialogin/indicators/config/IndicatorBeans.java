package ru.nso.esialogin.indicators.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.indicators.Indicators;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.recording.HistoryDepth;
import ru.nso.esialogin.indicators.recording.KeptFor;
import ru.nso.esialogin.indicators.status.PrintedLists;

/** Reads the tables that come with the service. A broken table or setting ends the start. */
@Singleton
final class IndicatorBeans {

    @Produces
    @Singleton
    @Startup
    Indicators indicators() {
        return Indicators.shipped();
    }

    @Produces
    @Singleton
    @Startup
    Municipalities municipalities() {
        return Municipalities.shipped();
    }

    @Produces
    @Singleton
    @Startup
    PrintedLists printedLists(Municipalities municipalities) {
        return PrintedLists.shipped(municipalities);
    }

    @Produces
    @Singleton
    @Startup
    HistoryDepth depth(IndicatorSettings settings) {
        return new HistoryDepth(settings.statusDepth(), settings.chartDepth());
    }

    @Produces
    @Singleton
    @Startup
    KeptFor keptFor(IndicatorSettings settings) {
        return new KeptFor(settings.kept());
    }
}
