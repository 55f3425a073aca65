package ru.nso.esialogin.diagnosis.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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

    /** Most differences that a replay lists. */
    @WithDefault("100")
    int replayDifferences();
}
