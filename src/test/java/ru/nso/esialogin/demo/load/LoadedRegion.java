package ru.nso.esialogin.demo.load;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service of its own, with a database of its own that is filled with a small demo region at start. */
public final class LoadedRegion implements QuarkusTestProfile {
    static final int PUPILS = 45;
    static final long SEED = 7;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "esialogin.demo.load", "true",
                "esialogin.demo.pupils", String.valueOf(PUPILS),
                "esialogin.demo.seed", String.valueOf(SEED));
    }
}
