package ru.nso.esialogin.ticket.reply.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.access.release.Coverage;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseChanged;
import ru.nso.esialogin.access.release.ReleaseKind;
import ru.nso.esialogin.access.release.ReleaseState;
import ru.nso.esialogin.access.release.Releases;
import ru.nso.esialogin.ticket.reply.wording.KeptWording.State;

/** Changes words by two people: one proposes, another one decides, and from then on they are used. */
@ApplicationScoped
@Transactional
public class WordingChanges {
    private final Wordings shipped;
    private final WordingStore store;
    private final Releases releases;
    private final Clock clock;

    public WordingChanges(Wordings shipped, WordingStore store, Releases releases, Clock clock) {
        this.shipped = shipped;
        this.store = store;
        this.releases = releases;
        this.clock = clock;
    }

    /** What came of a proposal. */
    public sealed interface Proposal {
        /** A second person has to decide. */
        record Made(KeptWording wording) implements Proposal {}

        /** Another one for the same waits to be decided. */
        record Waiting(String releaseId) implements Proposal {}

        /** These words are used already. */
        record Same() implements Proposal {}
    }

    /** The words of today. */
    public Wordings current() {
        Map<WordingKey, String> changed =
                store.in(State.IN_USE).stream().collect(Collectors.toMap(KeptWording::key, KeptWording::text));
        return shipped.with(changed);
    }

    /** Words that are used or proposed; what was never changed is not among them. */
    public List<KeptWording> changed() {
        return Stream.concat(store.in(State.IN_USE).stream(), store.in(State.PROPOSED).stream())
                .toList();
    }

    /**
     * Proposes words.
     *
     * @param text words without a fault, see {@link WordingFaults}
     */
    public Proposal propose(Access access, WordingKey key, String text, StatedReason reason) {
        List<KeptWording> before = store.heldOf(key);
        if (current().raw(key).equals(text)) {
            return new Proposal.Same();
        }
        Instant now = now();
        for (KeptWording one : before) {
            if (one.state() == State.PROPOSED) {
                boolean waits = releases.find(access.caller(), one.releaseId())
                        .map(release -> release.state(now).waits())
                        .orElse(false);
                if (waits) {
                    return new Proposal.Waiting(one.releaseId());
                }
                store.keep(one.in(State.REFUSED, now));
            }
        }
        int version = before.isEmpty() ? 1 : before.get(0).version() + 1;
        Release release = releases.ask(access, ReleaseKind.WORDING, Coverage.ofFile(hash(key, version, text)), reason)
                .release()
                .orElseThrow(() -> new IllegalStateException("a release of words covers no card"));
        KeptWording wording = new KeptWording(
                key, version, text, State.PROPOSED, now, access.caller().name(), release.id(), Optional.empty());
        store.keep(wording);
        return new Proposal.Made(wording);
    }

    /** What becomes of words when somebody has decided, in the transaction of the decision. */
    void on(@Observes ReleaseChanged changed) {
        Release release = changed.release();
        if (release.kind() != ReleaseKind.WORDING) {
            return;
        }
        store.ofRelease(release.id())
                .filter(wording -> wording.state() == State.PROPOSED)
                .ifPresent(wording -> decided(wording, release.kept()));
    }

    private void decided(KeptWording wording, ReleaseState state) {
        Instant now = now();
        if (state != ReleaseState.USED) {
            store.keep(wording.in(State.REFUSED, now));
            return;
        }
        store.heldOf(wording.key()).stream()
                .filter(other -> other.state() == State.IN_USE)
                .forEach(other -> store.keep(other.in(State.REPLACED, now)));
        store.keep(wording.in(State.IN_USE, now));
    }

    private static String hash(WordingKey key, int version, String text) {
        try {
            byte[] bytes = (key.name() + '\n' + version + '\n' + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
