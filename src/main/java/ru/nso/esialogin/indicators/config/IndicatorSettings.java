package ru.nso.esialogin.indicators.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far back indicators look, and how long they are kept. */
@ConfigMapping(prefix = "esialogin.indicators")
public interface IndicatorSettings {
    /** Observations of a municipality behind its status: trend, quality, forecast. */
    @WithDefault("26")
    int statusDepth();

    /** Observations of a municipality in a chart. */
    @WithDefault("104")
    int chartDepth();

    /** How long an observation is kept after it was written: ten years, to compare plans over. */
    @WithDefault("P3653D")
    Duration kept();
}
