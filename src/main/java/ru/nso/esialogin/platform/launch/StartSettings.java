package ru.nso.esialogin.platform.launch;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.CryptoSettings;
import ru.nso.esialogin.platform.crypto.KeyRing;
import ru.nso.esialogin.platform.crypto.check.KeyChecks;
import ru.nso.esialogin.platform.database.PostgresSettings;

/** The few settings that are needed before the service exists; read from the same places as all others. */
final class StartSettings {
    private static final List<String> PROFILES_WITHOUT_ISSUER = List.of("demo", "test", "dev");

    private final SmallRyeConfig config;

    private StartSettings(SmallRyeConfig config) {
        this.config = config;
    }

    /** System properties, environment, config/application.properties, the packaged application.properties. */
    static StartSettings read() {
        return new StartSettings(ConfigUtils.configBuilder()
                .withMapping(PostgresSettings.class)
                .withMapping(CryptoSettings.class)
                .build());
    }

    PostgresSettings postgres() {
        return config.getConfigMapping(PostgresSettings.class);
    }

    boolean demo() {
        return config.getProfiles().contains("demo");
    }

    /** The external PostgreSQL, when one is configured. */
    Optional<ExternalDatabase> externalDatabase() {
        return text("quarkus.datasource.jdbc.url")
                .map(url -> new ExternalDatabase(
                        url, login("quarkus.datasource"), postgres().patience()));
    }

    /** The roles that work on the external PostgreSQL. */
    DatabaseRolesCheck rolesOf(ExternalDatabase database) {
        return new DatabaseRolesCheck(database, login("quarkus.flyway"), demo());
    }

    private ExternalDatabase.Told login(String prefix) {
        return new ExternalDatabase.Told(text(prefix + ".username"), text(prefix + ".password"));
    }

    /** Keys that the demo makes for itself; nothing outside of the demo, or when keys are configured. */
    Optional<DemoKeys> demoKeys() {
        if (!demo() || text("esialogin.crypto.active-key").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new DemoKeys(postgres().folder(), externalDatabase().isPresent()));
    }

    void refuseBadKeys() {
        CryptoSettings keys = config.getConfigMapping(CryptoSettings.class);
        KeyRing.forValues(keys);
        KeyRing.forIndexes(keys);
        KeyRing.forLogs(keys);
    }

    /** Compares the keys with a database. */
    KeyChecks keyChecks() {
        return new KeyChecks(config.getConfigMapping(CryptoSettings.class));
    }

    void refuseWithoutIssuer() {
        boolean free = config.getProfiles().stream().anyMatch(PROFILES_WITHOUT_ISSUER::contains);
        if (!free && text("quarkus.oidc.auth-server-url").isEmpty()) {
            throw new StartRefused("Outside the demo profile an OpenID Connect issuer is needed: set"
                    + " QUARKUS_OIDC_AUTH_SERVER_URL to its address, or try the service with -Dquarkus.profile=demo.");
        }
    }

    void refuseTakenPort() {
        String host = text("quarkus.http.host").orElse("0.0.0.0");
        int port = text("quarkus.http.port").map(Integer::valueOf).orElse(8080);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " on " + host + " is taken or not allowed: stop the other program, or choose"
                            + " another port with -Dquarkus.http.port=...",
                    e);
        }
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
