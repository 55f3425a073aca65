package ru.nso.esialogin.demo.load;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.demo.named.NamedFamilies;

/**
 * Loads the demo region before the service answers. Two locks keep invented people out of a real registry: the setting
 * and the profile; the third is that the registry has to be empty.
 */
@Singleton
final class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final DemoSettings settings;
    private final DemoLoad load;
    private final PrintedIndicators indicators;

    DemoStart(DemoSettings settings, DemoLoad load, PrintedIndicators indicators) {
        this.settings = settings;
        this.load = load;
        this.indicators = indicators;
    }

    void onStart(@Observes StartupEvent event) {
        if (settings.load() && Stream.of("demo", "test").anyMatch(ConfigUtils::isProfileActive)) {
            loadRegion();
            LOG.infof("Demo indicators: %d observations loaded", indicators.intoEmptyBook());
        }
    }

    private void loadRegion() {
        long began = System.nanoTime();
        DemoRegion region = new DemoRegion(settings.seed(), settings.pupils());
        DemoLoad.Counts counts = load.intoEmptyRegistry(
                region.schools(),
                // Not by flatMap: its iterator would make the whole region before it gives the first family.
                Stream.concat(NamedFamilies.in(region.schools()).stream(), region.families()));
        if (counts.equals(DemoLoad.Counts.NOTHING)) {
            LOG.info("Demo region: the registry is not empty, nothing was loaded");
            return;
        }
        LOG.infof(
                "Demo region loaded: %d schools, %d families, %d pupil cards, %d staff cards in %d ms",
                counts.schools(),
                counts.families(),
                counts.cards(),
                counts.staff(),
                (System.nanoTime() - began) / NANOS_A_MILLISECOND);
    }
}
