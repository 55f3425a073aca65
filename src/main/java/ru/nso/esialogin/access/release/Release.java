package ru.nso.esialogin.access.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.nso.esialogin.access.StatedReason;

/**
 * A release and how far it has come.
 *
 * @param id identifier
 * @param kind what is released
 * @param coverage for what
 * @param reason why it is wanted
 * @param askedBy login name of who asked
 * @param askedAt when
 * @param kept the state without regard to time
 * @param until until when a release that waits waits
 * @param decision what the second person decided
 */
public record Release(
        String id,
        ReleaseKind kind,
        Coverage coverage,
        StatedReason reason,
        String askedBy,
        Instant askedAt,
        ReleaseState kept,
        Instant until,
        Optional<Decision> decision) {

    /** A release that somebody asks for. */
    static Release asked(
            String id, ReleaseKind kind, Coverage coverage, StatedReason reason, String by, Instant at, Duration most) {
        return new Release(id, kind, coverage, reason, by, at, ReleaseState.REQUESTED, at.plus(most), Optional.empty());
    }

    /** The state at a moment. */
    public ReleaseState state(Instant at) {
        return kept.waits() && !at.isBefore(until) ? ReleaseState.EXPIRED : kept;
    }

    /** Whether that user asked. Letters of login names differ in size between an issuer and another, people do not. */
    public boolean askedBy(String name) {
        return askedBy.equalsIgnoreCase(name);
    }

    /** What hinders that user from deciding at that moment. */
    public Optional<Refusal> hindersDecision(String by, Instant at) {
        if (askedBy(by)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        return switch (state(at)) {
            case REQUESTED -> Optional.empty();
            case EXPIRED -> Optional.of(Refusal.EXPIRED);
            case APPROVED, REFUSED, WITHDRAWN, USED -> Optional.of(Refusal.SETTLED);
        };
    }

    /** What hinders that user from withdrawing it at that moment. */
    public Optional<Refusal> hindersWithdrawal(String by, Instant at) {
        if (!askedBy(by)) {
            return Optional.of(Refusal.NOT_ASKER);
        }
        return switch (state(at)) {
            case REQUESTED, APPROVED -> Optional.empty();
            case EXPIRED -> Optional.of(Refusal.EXPIRED);
            case REFUSED, WITHDRAWN, USED -> Optional.of(Refusal.SETTLED);
        };
    }

    /** What hinders that user from using it at that moment. */
    public Optional<Refusal> hindersUse(String by, Instant at) {
        if (!askedBy(by)) {
            return Optional.of(Refusal.NOT_ASKER);
        }
        return switch (state(at)) {
            case APPROVED -> Optional.empty();
            case REQUESTED -> Optional.of(Refusal.NOT_DECIDED);
            case EXPIRED -> Optional.of(Refusal.EXPIRED);
            case REFUSED, WITHDRAWN, USED -> Optional.of(Refusal.SETTLED);
        };
    }

    Release decided(Decision made, Duration valid) {
        return made.approved()
                ? in(ReleaseState.APPROVED, made.at().plus(valid), Optional.of(made))
                : in(ReleaseState.REFUSED, until, Optional.of(made));
    }

    /** The same, used up if the yes is all that it takes. */
    Release takingEffect() {
        return kept == ReleaseState.APPROVED && kind.takesEffectAtOnce() ? used() : this;
    }

    Release withdrawn() {
        return in(ReleaseState.WITHDRAWN, until, decision);
    }

    Release used() {
        return in(ReleaseState.USED, until, decision);
    }

    private Release in(ReleaseState state, Instant waits, Optional<Decision> made) {
        return new Release(id, kind, coverage, reason, askedBy, askedAt, state, waits, made);
    }

    /** The id and the state: who asked is a person too. */
    @Override
    public String toString() {
        return "Release[" + id + ' ' + kept + ']';
    }
}
