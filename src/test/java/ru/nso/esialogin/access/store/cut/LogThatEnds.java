package ru.nso.esialogin.access.store.cut;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with a log of its own whose entries end as in production. */
public final class LogThatEnds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("esialogin.access-log.kept", "P1095D");
    }
}
