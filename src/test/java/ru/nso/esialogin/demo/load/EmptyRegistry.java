package ru.nso.esialogin.demo.load;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service of its own, with a database of its own that nobody has written to. */
public final class EmptyRegistry implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("esialogin.demo.load", "false");
    }
}
