package ru.nso.esialogin.platform.http.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often operations without log-in may be used. */
@ConfigMapping(prefix = "esialogin.rate")
public interface RateSettings {
    /** Requests of one client within the window; a school or a village may share one address. */
    @WithDefault("30")
    int requests();

    /** Requests of all clients to all instances within the window, for whoever changes addresses faster than we can count. */
    @WithDefault("1200")
    int allRequests();

    /** The window. */
    @WithDefault("PT1M")
    Duration window();

    /** Most clients remembered; the one not seen for longest is forgotten first. */
    @WithDefault("20000")
    int mostClients();

    /**
     * Proxies of ours before the service, each of which appends to X-Forwarded-For. Without any the header is ignored:
     * everybody can write one.
     */
    @WithDefault("0")
    int proxies();
}
