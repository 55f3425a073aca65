package ru.nso.esialogin.audit.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.member.Audited;
import ru.nso.esialogin.audit.member.CardAudit;
import ru.nso.esialogin.audit.run.AuditLimits;
import ru.nso.esialogin.audit.run.AuditStore;
import ru.nso.esialogin.audit.run.AuditTask;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.card.registry.pass.CardPass;
import ru.nso.esialogin.card.registry.pass.CirclesOfMany;
import ru.nso.esialogin.card.registry.pass.PassPosition;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.jobs.JobFailed;
import ru.nso.esialogin.platform.jobs.JobKind;
import ru.nso.esialogin.platform.jobs.JobWork;

/**
 * The work on an audit: once through all cards, batch by batch, each with what was found in one transaction; goes on behind
 * the last one. The number of statements of a batch does not depend on how many cards it has. One thread reads, one
 * diagnoses, and that of the job writes.
 */
@ApplicationScoped
class AuditJob implements JobKind {
    static final String KIND = "AUDIT";

    /** Stands behind the last card: what is left is to count people. */
    private static final String COUNTED = "=";

    private static final List<String> FIELDS = List.of("*");

    private final AuditStore store;
    private final CardPass pass;
    private final CirclesOfMany circles;
    private final Diagnoses diagnoses;
    private final AccessLog log;
    private final AuditLimits limits;
    private final ReadingAhead ahead;
    private final KeptCopies copies;

    AuditJob(
            AuditStore store,
            CardPass pass,
            CirclesOfMany circles,
            Diagnoses diagnoses,
            AccessLog log,
            AuditLimits limits,
            ReadingAhead ahead,
            KeptCopies copies) {
        this.store = store;
        this.pass = pass;
        this.circles = circles;
        this.diagnoses = diagnoses;
        this.log = log;
        this.limits = limits;
        this.ahead = ahead;
        this.copies = copies;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(JobWork work) throws InterruptedException {
        AuditTask task = store.ofJob(work.id())
                .orElseThrow(() -> new JobFailed("NO_AUDIT"))
                .task();
        if (work.checkpoint().isEmpty()) {
            work.total(QuarkusTransaction.requiringNew().call(() -> pass.count(task.scope())));
        }
        if (work.checkpoint().equals(COUNTED)) {
            return;
        }
        ExecutorService reading = thread("audit reads");
        ExecutorService diagnosing = thread("audit diagnoses");
        try {
            PassPosition begin = PassPosition.read(work.checkpoint()).orElse(PassPosition.START);
            Steps steps = new Steps(
                    task,
                    begin,
                    store.ofJob(work.id()).map(audit -> audit.cards()).orElse(0L),
                    new Parts(task, begin, reading, diagnosing));
            while (!steps.ended) {
                // Outside of transactions: in them nobody may be waited for.
                Part part = steps.parts.next();
                List<Audited> members = await(part.members());
                work.batch(() -> steps.take(part, members));
            }
        } finally {
            diagnosing.shutdownNow();
            reading.shutdownNow();
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static <T> T await(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cards cannot be read or diagnosed", e.getCause());
        }
    }

    /**
     * Cards that were read together, and what comes of them.
     *
     * @param erasures how many there were before they were read
     * @param around the cards around each, by its id
     */
    private record Part(
            long erasures, List<Card> cards, Map<String, FamilyCards> around, Future<List<Audited>> members) {}

    /** All parts in their order: while one is written, the next is diagnosed and the one behind it read. */
    private final class Parts {
        private static final int AHEAD = 2;

        private final AuditTask task;
        private final ExecutorService reading;
        private final ExecutorService diagnosing;
        private final Deque<Future<Part>> begun = new ArrayDeque<>();
        /** Behind the last cards that were read; of the thread that reads. */
        private PassPosition position;

        Parts(AuditTask task, PassPosition position, ExecutorService reading, ExecutorService diagnosing) {
            this.task = task;
            this.position = position;
            this.reading = reading;
            this.diagnosing = diagnosing;
        }

        /** Those behind a place, read anew. */
        Parts again(PassPosition behind) {
            begun.forEach(part -> part.cancel(false));
            return new Parts(task, behind, reading, diagnosing);
        }

        /** The next one; empty at the end. */
        Part next() throws InterruptedException {
            while (begun.size() < AHEAD) {
                begun.add(ahead.begin(reading, this::read));
            }
            return await(begun.remove());
        }

        private Part read() {
            long erasures = copies.soFar();
            List<Card> cards = pass.next(task.scope(), position, limits.batch());
            if (cards.isEmpty()) {
                return new Part(erasures, List.of(), Map.of(), CompletableFuture.completedFuture(List.of()));
            }
            position = PassPosition.behind(cards.get(cards.size() - 1));
            Map<String, FamilyCards> around = circles.around(cards, CardKeys::of);
            return new Part(erasures, cards, around, diagnosing.submit(() -> diagnosed(cards, around)));
        }

        private List<Audited> diagnosed(List<Card> cards, Map<String, FamilyCards> around) {
            CardAudit audit = new CardAudit(diagnoses, task.scope(), task.at());
            List<Audited> members = new ArrayList<>();
            cards.forEach(card -> members.addAll(audit.of(card, Objects.requireNonNull(around.get(card.id())))));
            return members;
        }
    }

    /** Where a run is. */
    private final class Steps {
        private final AuditTask task;
        private Parts parts;
        /** Behind the last cards that were written. */
        private PassPosition position;

        private long done;
        private boolean ended;

        Steps(AuditTask task, PassPosition position, long done, Parts parts) {
            this.task = task;
            this.position = position;
            this.done = done;
            this.parts = parts;
        }

        /** Writes what was found; nothing if somebody was erased since it was read: then all that was read is read again. */
        JobWork.Progress take(Part part, List<Audited> members) {
            List<Card> cards = part.cards();
            if (cards.isEmpty()) {
                store.sumUp(task.id());
                ended = true;
                return new JobWork.Progress(done, COUNTED);
            }
            if (copies.untouchedSince(part.erasures())) {
                store.add(task.id(), cards.size(), members);
                log.record(entry(cards, part.around().values().stream().flatMap(FamilyCards::all)));
                done += cards.size();
                position = PassPosition.behind(cards.get(cards.size() - 1));
            } else {
                parts = parts.again(position);
            }
            return new JobWork.Progress(done, position.text());
        }

        /** The cards of the batch, and those around them that no batch of the audit will have. */
        private AccessEntry entry(List<Card> cards, Stream<Card> around) {
            Map<String, Card> seen = new LinkedHashMap<>();
            Stream.concat(cards.stream(), around.filter(card -> !isCovered(card, task.scope())))
                    .forEach(card -> seen.putIfAbsent(card.getClass().getSimpleName() + card.id(), card));
            return new AccessEntry(
                    task.access(),
                    Action.DIAGNOSE,
                    seen.values().stream().map(Card::id).distinct().toList(),
                    seen.values().stream()
                            .flatMap(card -> card.persons().stream())
                            .map(Person::id)
                            .distinct()
                            .toList(),
                    FIELDS,
                    Outcome.DONE);
        }
    }

    private static boolean isCovered(Card card, Scope scope) {
        return scope.covers(card.school().id(), card.school().municipality().orElse(""));
    }
}
