package ru.nso.esialogin.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Limits of the HTTP interface. */
@ConfigMapping(prefix = "esialogin.http")
public interface HttpSettings {
    /** Largest request body, unless {@link #bodyLimits} names another for the path. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** Other limits by the beginning of the path; the longest that fits counts. */
    Map<String, MemorySize> bodyLimits();

    /** Longest address, path and query together, in characters. */
    @WithDefault("4096")
    int addressLimit();

    /** Most that the names and values of all headers may hold together; an access token is the largest. */
    @WithDefault("20K")
    MemorySize headersLimit();

    /** Most headers. */
    @WithDefault("100")
    int mostHeaders();

    /** How long anybody may take to send a body. */
    @WithDefault("20s")
    Duration bodyGrace();

    /** How much of a body has to come in every second beyond that. */
    @WithDefault("8K")
    MemorySize bodyRate();

    /** How long the answer to a request with an Idempotency-Key is kept (rulings: 24 hours). */
    @WithDefault("24h")
    Duration idempotencyKept();

    /** How long browsers may come over TLS only, told where a proxy speaks TLS before the service; not told without it. */
    Optional<Duration> httpsOnly();
}
