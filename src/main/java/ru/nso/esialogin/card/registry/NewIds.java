package ru.nso.esialogin.card.registry;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Ids for what the registry makes: UUID version 7, which begins with the time, so that rows written together lie
 * together in an index and lists come in the order of creation.
 */
public final class NewIds {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public NewIds(Clock clock) {
        this.clock = clock;
    }

    /** A new id of 36 characters. */
    public String next() {
        long bits = random.nextLong();
        long most = (clock.millis() << 16) | VERSION | (bits >>> 52);
        long least = VARIANT | (random.nextLong() >>> 2);
        return new UUID(most, least).toString();
    }
}
