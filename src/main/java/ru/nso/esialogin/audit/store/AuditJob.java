package ru.nso.esialogin.audit.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import ru.nso.esialogin.platform.jobs.JobFailed;
import ru.nso.esialogin.platform.jobs.JobKind;
import ru.nso.esialogin.platform.jobs.JobWork;

/**
 * The work on an audit: once through all cards, batch by batch, each with what was found in one transaction; goes on behind
 * the last one. The number of statements of a batch does not depend on how many cards it has.
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

    AuditJob(
            AuditStore store,
            CardPass pass,
            CirclesOfMany circles,
            Diagnoses diagnoses,
            AccessLog log,
            AuditLimits limits) {
        this.store = store;
        this.pass = pass;
        this.circles = circles;
        this.diagnoses = diagnoses;
        this.log = log;
        this.limits = limits;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(JobWork work) {
        AuditTask task = store.ofJob(work.id())
                .orElseThrow(() -> new JobFailed("NO_AUDIT"))
                .task();
        if (work.checkpoint().isEmpty()) {
            work.total(QuarkusTransaction.requiringNew().call(() -> pass.count(task.scope())));
        }
        if (work.checkpoint().equals(COUNTED)) {
            return;
        }
        ExecutorService diagnosing = Executors.newSingleThreadExecutor(AuditJob::thread);
        try {
            Steps steps = new Steps(
                    task,
                    PassPosition.read(work.checkpoint()).orElse(PassPosition.START),
                    store.ofJob(work.id()).map(audit -> audit.cards()).orElse(0L),
                    diagnosing);
            while (!steps.ended) {
                work.batch(steps::next);
            }
        } finally {
            diagnosing.shutdownNow();
        }
    }

    private static Thread thread(Runnable diagnosing) {
        Thread thread = new Thread(diagnosing, "audit");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Cards that were read together, and what comes of them.
     *
     * @param around the cards around each, by its id
     * @param members found out by another thread
     */
    private record Part(List<Card> cards, Map<String, FamilyCards> around, Future<List<Audited>> members) {

        List<Audited> found() {
            try {
                return members.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Cards cannot be diagnosed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The service stops", e);
            }
        }
    }

    /** Where a run is. While one part is diagnosed, the next is read. */
    private final class Steps {
        private final AuditTask task;
        private final ExecutorService diagnosing;
        private PassPosition position;
        private long done;
        private Optional<Part> ahead = Optional.empty();
        private boolean ended;

        Steps(AuditTask task, PassPosition position, long done, ExecutorService diagnosing) {
            this.task = task;
            this.position = position;
            this.done = done;
            this.diagnosing = diagnosing;
        }

        JobWork.Progress next() {
            Part part = ahead.orElseGet(() -> read(position));
            if (part.cards().isEmpty()) {
                store.sumUp(task.id());
                ended = true;
                return new JobWork.Progress(done, COUNTED);
            }
            position = PassPosition.behind(part.cards().get(part.cards().size() - 1));
            ahead = Optional.of(read(position));
            store.add(task.id(), part.cards().size(), part.found());
            log.record(entry(part.cards(), part.around().values().stream().flatMap(FamilyCards::all)));
            done += part.cards().size();
            return new JobWork.Progress(done, position.text());
        }

        private Part read(PassPosition behind) {
            List<Card> cards = pass.next(task.scope(), behind, limits.batch());
            Map<String, FamilyCards> around = cards.isEmpty() ? Map.of() : circles.around(cards, CardKeys::of);
            return new Part(cards, around, diagnosing.submit(() -> diagnosed(cards, around)));
        }

        private List<Audited> diagnosed(List<Card> cards, Map<String, FamilyCards> around) {
            CardAudit audit = new CardAudit(diagnoses, task.scope(), task.at());
            List<Audited> members = new ArrayList<>();
            cards.forEach(card -> members.addAll(audit.of(card, Objects.requireNonNull(around.get(card.id())))));
            return members;
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
