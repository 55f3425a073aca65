package ru.nso.esialogin.ticket.reply.wording;

import java.time.Instant;
import java.util.Optional;

/**
 * Words that somebody proposed.
 *
 * @param key for what
 * @param version counts the proposals for it from one
 * @param text the words
 * @param state what became of them
 * @param proposedAt when
 * @param proposedBy login name
 * @param releaseId the release by which a second person decides
 * @param usedSince since when they are used
 */
public record KeptWording(
        WordingKey key,
        int version,
        String text,
        State state,
        Instant proposedAt,
        String proposedBy,
        String releaseId,
        Optional<Instant> usedSince) {

    /** What became of proposed words. */
    public enum State {
        /** A second person has to decide. */
        PROPOSED,
        IN_USE,
        /** Others are used now. */
        REPLACED,
        /** The second person said no, nobody decided in time, or the first one does not want them any more. */
        REFUSED
    }

    /** Identifier of the row. */
    public String id() {
        return key.name() + '.' + version;
    }

    KeptWording in(State next, Instant at) {
        return new KeptWording(
                key,
                version,
                text,
                next,
                proposedAt,
                proposedBy,
                releaseId,
                next == State.IN_USE ? Optional.of(at) : usedSince);
    }
}
