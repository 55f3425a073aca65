package ru.nso.esialogin.ticket.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the clocks have to know of a ticket.
 *
 * @param receivedAt when it came
 * @param ofRights whether the decisive cause is one of rights, so that somebody has to decide whether it is an appeal
 * @param formality whether it is one
 * @param registeredAt when it was registered as one
 * @param stays how it went from state to state, the first one first
 */
public record Timeline(
        Instant receivedAt, boolean ofRights, Formality formality, Optional<Instant> registeredAt, List<Stay> stays) {

    /** Copies the stays. */
    public Timeline {
        stays = List.copyOf(stays);
    }

    /**
     * From when on a ticket was in a state.
     *
     * @param since from when
     * @param kind what kind of state
     */
    public record Stay(Instant since, Kind kind) {}

    /** Kinds of states. */
    public enum Kind {
        /** Somebody of us works, or should. */
        WORK,
        /** The sender was asked. */
        ASKED,
        /** Mended. */
        MENDED,
        /** Nothing more is done. */
        CLOSED;

        boolean isOver() {
            return this == MENDED || this == CLOSED;
        }
    }
}
