package ru.nso.esialogin.access.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.StatedReason;

/**
 * The steps of a release. Each is one transaction in which the access log is written, too; a step that is refused is an
 * answer and not thrown, so that its entry stays.
 */
@ApplicationScoped
@Transactional
public class Releases {
    private final ReleaseStore store;
    private final ReleasedCards cards;
    private final AccessLog log;
    private final ReleaseLimits limits;
    private final Clock clock;

    public Releases(ReleaseStore store, ReleasedCards cards, AccessLog log, ReleaseLimits limits, Clock clock) {
        this.store = store;
        this.cards = cards;
        this.log = log;
        this.limits = limits;
        this.clock = clock;
    }

    /** The bounds. */
    public ReleaseLimits limits() {
        return limits;
    }

    /**
     * What came of asking.
     *
     * @param release the release, if it can be decided upon
     * @param unreachable cards that are not there for the caller; nothing was asked for then
     */
    public record Asked(Optional<Release> release, List<String> unreachable) {}

    /**
     * Asks for a release.
     *
     * @throws IllegalArgumentException if the kind cannot cover that, or the caller may not ask for the kind
     */
    public Asked ask(Access access, ReleaseKind kind, Coverage coverage, StatedReason reason) {
        Caller caller = access.caller();
        if (!coverage.fits(kind)
                || coverage.cardIds().size() > limits.mostCards()
                || caller.roles().stream().noneMatch(kind.needed().roles()::contains)) {
            throw new IllegalArgumentException("no such release can be asked for");
        }
        Set<String> reachable = cards.reachable(coverage.cardIds(), access.scope(kind.needed()));
        List<String> unreachable = coverage.cardIds().stream()
                .filter(id -> !reachable.contains(id))
                .toList();
        if (!unreachable.isEmpty()) {
            List<String> asked = coverage.cardIds().stream()
                    .flatMap(id -> AccessEntry.safeId(id).stream())
                    .toList();
            record(access, Action.REQUEST_RELEASE, asked, members(coverage), Outcome.NOTHING_FOUND);
            return new Asked(Optional.empty(), unreachable);
        }
        Release release = Release.asked(
                UUID.randomUUID().toString(), kind, coverage, reason, caller.name(), now(), limits.decided());
        store.save(release);
        record(access, Action.REQUEST_RELEASE, coverage.cardIds(), members(coverage), Outcome.DONE);
        return new Asked(Optional.of(release), List.of());
    }

    /** A release that the caller asked for, may decide upon or supervises. It names cards and shows nothing of them. */
    public Optional<Release> find(Caller caller, String id) {
        return store.find(id).filter(release -> visible(caller, release));
    }

    /** Such releases, the newest first. */
    public List<Release> page(Caller caller, Optional<ReleaseState> state, Optional<String> after, int most) {
        Optional<String> by = seesAll(caller) ? Optional.empty() : Optional.of(caller.name());
        return store.page(by, state, now(), after, most);
    }

    /** The second person decides. */
    public Step<Release> decide(Access access, String id, boolean approve, StatedReason reason) {
        String by = access.caller().name();
        Instant now = now();
        return step(
                access,
                id,
                approve ? Action.APPROVE_RELEASE : Action.REFUSE_RELEASE,
                release -> release.hindersDecision(by, now),
                release -> release.decided(new Decision(by, now, approve, reason), limits.valid())
                        .takingEffect());
    }

    /** The one who asked does not want it any more. */
    public Step<Release> withdraw(Access access, String id) {
        Instant now = now();
        return step(
                access,
                id,
                Action.WITHDRAW_RELEASE,
                release -> release.hindersWithdrawal(access.caller().name(), now),
                Release::withdrawn);
    }

    /**
     * Gives out what was released, once. Each card is an entry of its own; one that is not there for the caller any more
     * is left out, with an entry that says so.
     */
    public Step<List<ReleasedCards.CardValues>> values(Access access, String id) {
        Instant now = now();
        Step<Release> used = step(
                access,
                id,
                Action.USE_RELEASE,
                release -> release.kind() == ReleaseKind.MASS_REVEAL
                        ? release.hindersUse(access.caller().name(), now)
                        : Optional.of(Refusal.OTHER_COVERAGE),
                Release::used);
        if (used instanceof Step.Made<Release> made) {
            return new Step.Made<>(opened(access, made.result().coverage()));
        }
        return used instanceof Step.Refused<Release> refused ? new Step.Refused<>(refused.why()) : new Step.Absent<>();
    }

    /**
     * Uses a release up for what the caller is about to do in the same transaction: if that fails, the release is as it
     * was.
     *
     * @param coverage what the caller is about to do; it has to be what was released, to the last card or byte
     */
    public Step<Release> spend(Access access, String id, ReleaseKind kind, Coverage coverage) {
        Instant now = now();
        return step(
                access,
                id,
                Action.USE_RELEASE,
                release -> release.kind() == kind && release.coverage().equals(coverage)
                        ? release.hindersUse(access.caller().name(), now)
                        : Optional.of(Refusal.OTHER_COVERAGE),
                Release::used);
    }

    private List<ReleasedCards.CardValues> opened(Access access, Coverage coverage) {
        List<ReleasedCards.CardValues> opened = cards.values(coverage, access.scope(Permission.REVEAL));
        for (String cardId : coverage.cardIds()) {
            Optional<ReleasedCards.CardValues> card = opened.stream()
                    .filter(values -> values.cardId().equals(cardId))
                    .findFirst();
            log.record(new AccessEntry(
                    access,
                    Action.MASS_REVEAL,
                    List.of(cardId),
                    card.stream()
                            .flatMap(values -> values.persons().stream())
                            .map(ReleasedCards.PersonValues::personId)
                            .toList(),
                    card.map(ReleasedCards.CardValues::paths).orElseGet(() -> members(coverage)),
                    card.isPresent() ? Outcome.DONE : Outcome.NOTHING_FOUND));
        }
        return opened;
    }

    private Step<Release> step(
            Access access,
            String id,
            Action action,
            Function<Release, Optional<Refusal>> hindrance,
            Function<Release, Release> change) {
        Optional<Release> held = store.findForChange(id).filter(release -> visible(access.caller(), release));
        if (held.isEmpty()) {
            record(access, action, List.of(), List.of(), Outcome.NOTHING_FOUND);
            return new Step.Absent<>();
        }
        Release release = held.get();
        Optional<Refusal> refusal = hindrance.apply(release);
        if (refusal.isPresent()) {
            note(access, action, release, Outcome.NOTHING_FOUND);
            return new Step.Refused<>(refusal.get());
        }
        if (action == Action.USE_RELEASE) {
            // What is opened or changed by it has entries of its own.
            record(access, action, List.of(), members(release.coverage()), Outcome.DONE);
        } else {
            note(access, action, release, Outcome.DONE);
        }
        Release changed = change.apply(release);
        store.replace(changed);
        return new Step.Made<>(changed);
    }

    private void note(Access access, Action action, Release release, Outcome outcome) {
        record(access, action, release.coverage().cardIds(), members(release.coverage()), outcome);
    }

    private void record(Access access, Action action, List<String> cardIds, List<String> fields, Outcome outcome) {
        log.record(new AccessEntry(access, action, cardIds, List.of(), fields, outcome));
    }

    private static List<String> members(Coverage coverage) {
        return coverage.fields().stream().map(MaskedField::member).toList();
    }

    private static boolean visible(Caller caller, Release release) {
        return release.askedBy(caller.name()) || seesAll(caller);
    }

    private static boolean seesAll(Caller caller) {
        return caller.roles().stream()
                .anyMatch(role -> Permission.DECIDE_RELEASE.roles().contains(role)
                        || Permission.READ_ACCESS_LOG.roles().contains(role));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
