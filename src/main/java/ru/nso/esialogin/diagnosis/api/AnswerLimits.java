package ru.nso.esialogin.diagnosis.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may ask for and one answer tell. */
@ConfigMapping(prefix = "esialogin.answers")
public interface AnswerLimits {
    /** Most requests in a batch. */
    @WithDefault("100")
    int batchRequests();

    /**
     * Most batches answered at the same time; more are asked to come back. A batch with an Idempotency-Key holds two
     * connections to the database, so there must be fewer than half as many as connections.
     */
    @WithDefault("4")
    int batchesAtOnce();

    /**
     * How long one batch is worked at; what is left then is refused item by item. With an Idempotency-Key a transaction
     * is open as long, so this and one search for plans must fit into the time that a transaction may take (60 s).
     */
    @WithDefault("45s")
    Duration batchTime();

    /** Most differences that a replay lists. */
    @WithDefault("100")
    int replayDifferences();
}
