package ru.nso.esialogin.demo.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the demo region. */
@ConfigMapping(prefix = "esialogin.demo")
interface DemoSettings {
    /** Whether an empty database is filled at start. Outside of the demo and of tests this opens nothing. */
    @WithDefault("false")
    boolean load();

    /** Number of pupils. Beside them come the named families. */
    @WithDefault("600")
    int pupils();

    /** The same seed gives the same region. */
    @WithDefault("2025")
    long seed();
}
