package ru.nso.esialogin.ticket.incident;

import java.time.Instant;
import java.util.Optional;
import ru.nso.esialogin.ticket.TicketState;

/**
 * Many tickets with one trouble behind them.
 *
 * @param id its number
 * @param state how far it is; its tickets follow
 * @param version counts its states from one
 * @param stateVersion the version with which the state was set
 * @param cause code of the cause
 * @param schoolId the school; nothing where it is the hour
 * @param firstAt when the first of its tickets came
 * @param lastAt when the last of its tickets came
 * @param createdAt when it was found
 * @param changedAt when it was changed last
 * @param assignedTo login name of whoever works on it
 * @param answer one answer to all
 * @param answerVersion the version with which the answer was set; 0 without one
 * @param tickets how many tickets it has
 */
public record Incident(
        String id,
        TicketState state,
        long version,
        long stateVersion,
        String cause,
        Optional<String> schoolId,
        Instant firstAt,
        Instant lastAt,
        Instant createdAt,
        Instant changedAt,
        Optional<String> assignedTo,
        Optional<String> answer,
        long answerVersion,
        long tickets) {

    /** Longest answer to all. */
    public static final int LONGEST_ANSWER = 10_000;

    /** A new one. */
    static Incident found(String id, Detection.Found found, Instant now) {
        return new Incident(
                id,
                TicketState.DIAGNOSED,
                1,
                1,
                found.place().cause(),
                found.place().schoolId(),
                found.firstAt(),
                found.lastAt(),
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                0,
                found.tickets().size());
    }

    /** The next version. */
    public Incident changed(
            TicketState to, Optional<String> assignee, Optional<String> newAnswer, boolean answered, Instant at) {
        return new Incident(
                id,
                to,
                version + 1,
                to == state ? stateVersion : version + 1,
                cause,
                schoolId,
                firstAt,
                lastAt,
                createdAt,
                at,
                assignee,
                newAnswer,
                answered ? version + 1 : answerVersion,
                tickets);
    }

    /** The number and the cause. */
    @Override
    public String toString() {
        return "Incident[" + id + ' ' + cause + ']';
    }
}
