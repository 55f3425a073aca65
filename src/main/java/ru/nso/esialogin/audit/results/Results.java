package ru.nso.esialogin.audit.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.audit.changes.Change;
import ru.nso.esialogin.audit.changes.ChangeCounts;
import ru.nso.esialogin.audit.changes.ChangeSink;
import ru.nso.esialogin.audit.changes.Comparison;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.forecast.Forecast;
import ru.nso.esialogin.audit.forecast.ForecastByMonth;
import ru.nso.esialogin.audit.forecast.Foreseen;
import ru.nso.esialogin.audit.readiness.Readiness;
import ru.nso.esialogin.audit.readiness.SmallGroups;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.worklist.Decisions;
import ru.nso.esialogin.audit.worklist.Tasks;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.audit.worklist.Tracking;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.audit.worklist.WorkList;
import ru.nso.esialogin.diagnosis.Diagnoses;

/** What an audit that has ended comes to. Whatever names cards is written into the access log. */
@ApplicationScoped
@Transactional
public class Results {
    /** As many as an entry of the access log may name. */
    private static final int CARDS_OF_ENTRY = 1_000;

    private static final List<String> SHOWN = List.of("causes");
    private static final List<String> EXPORTED = List.of("lastName", "firstName", "middleName", "className", "causes");

    private final ResultStore store;
    private final Tasks tasks;
    private final Diagnoses diagnoses;
    private final AccessLog log;

    public Results(ResultStore store, Tasks tasks, Diagnoses diagnoses, AccessLog log) {
        this.store = store;
        this.tasks = tasks;
        this.diagnoses = diagnoses;
        this.log = log;
    }

    /** The day of an audit in the region. */
    public LocalDate day(Audit audit) {
        return diagnoses.dated().dayOf(audit.task().at());
    }

    /**
     * Shares of those who get in, and who will be shut out next.
     *
     * @param most most people of whom it is told
     */
    public Looked look(Access access, Audit audit, int most) {
        Readiness readiness = new Readiness();
        Forecast forecast = new Forecast(day(audit), Forecast.USUAL);
        ForecastByMonth months = new ForecastByMonth(forecast);
        NextFirst next = new NextFirst(most);
        store.people(audit.id(), person -> {
            readiness.add(person);
            months.add(person);
            forecast.of(person).forEach(next::add);
        });
        List<Foreseen> told = next.list();
        note(
                access,
                told.stream().map(one -> one.record().cardId()).toList(),
                told.stream().map(one -> one.record().personId()).toList());
        return new Looked(readiness.rows(SmallGroups.FOR_READERS_OF_FINDINGS), months.months(), told);
    }

    /** Whether two audits are of the same cards, and the second one was asked for before the first. */
    public boolean areComparable(Audit audit, Audit since) {
        return audit.task().scope().equals(since.task().scope())
                && since.task().askedAt().isBefore(audit.task().askedAt());
    }

    /**
     * What has changed since an earlier audit of the same cards.
     *
     * @param wanted which changes are told one by one
     * @param behind those behind this one
     * @param most how many of them
     */
    public Compared compare(
            Access access, Audit audit, Audit since, Set<Change> wanted, Optional<FindingKey> behind, int most) {
        List<String> earlier = store.before(since).stream().map(Audit::id).toList();
        ChangeCounts counts = new ChangeCounts();
        List<Compared.Changed> told = new ArrayList<>();
        ChangeSink sink = counts.and((change, finding) -> {
            boolean isBehind = behind.map(last -> finding.compareTo(last) > 0).orElse(true);
            if (wanted.contains(change) && isBehind && told.size() <= most) {
                told.add(new Compared.Changed(change, finding));
            }
        });
        store.keys(
                earlier,
                old -> store.keys(
                        List.of(since.id()),
                        before -> store.keys(List.of(audit.id()), now -> Comparison.run(old, before, now, sink))));
        note(
                access,
                told.stream().map(one -> one.finding().cardId()).toList(),
                told.stream().map(one -> one.finding().personId()).toList());
        return new Compared(counts, told);
    }

    /** The list of work of a school, with what was decided and what is done since the audit before. */
    public List<TrackedItem> work(Access access, Audit audit, String schoolId) {
        List<TrackedItem> items = items(audit, schoolId);
        note(
                access,
                items.stream().flatMap(item -> item.item().cardIds().stream()).toList(),
                List.of());
        return items;
    }

    /** The same, where whoever asks has written the access log. */
    List<TrackedItem> items(Audit audit, String schoolId) {
        List<AuditedPerson> people = store.peopleOfSchool(audit.id(), schoolId);
        List<WorkItem> now = list(schoolId, people, store.findingsOfSchool(audit.id(), schoolId));
        return track(audit, people, now, earlier(audit, schoolId));
    }

    /** One of them; the audit before is only read if the item could be done since. */
    Optional<ItemOfSchool> item(Audit audit, String schoolId, String key) {
        List<AuditedPerson> people = store.peopleOfSchool(audit.id(), schoolId);
        List<AuditFinding> found = store.findingsOfSchool(audit.id(), schoolId);
        List<WorkItem> now = list(schoolId, people, found);
        boolean isWaitedFor = now.stream().anyMatch(item -> item.key().equals(key) && item.keepsSomebodyOut());
        return track(audit, people, now, isWaitedFor ? List.of() : earlier(audit, schoolId)).stream()
                .filter(tracked -> tracked.item().key().equals(key))
                .findFirst()
                .map(tracked -> new ItemOfSchool(tracked, found));
    }

    /** An item, and everything that was found at its school. */
    record ItemOfSchool(TrackedItem tracked, List<AuditFinding> found) {}

    private List<WorkItem> earlier(Audit audit, String schoolId) {
        return store.before(audit).stream()
                .findFirst()
                .map(last -> list(
                        schoolId,
                        store.peopleOfSchool(last.id(), schoolId),
                        store.findingsOfSchool(last.id(), schoolId)))
                .orElse(List.of());
    }

    private List<TrackedItem> track(
            Audit audit, List<AuditedPerson> people, List<WorkItem> now, List<WorkItem> earlier) {
        Tracking tracking = new Tracking(earlier);
        people.forEach(tracking::add);
        Map<String, String> keys = new HashMap<>();
        now.forEach(item -> item.cardIds().forEach(card -> keys.put(card, item.key())));
        Map<String, Decisions> decisions = store.decided(audit).byKey(keys);
        return tracking.track(now, decisions, day(audit));
    }

    private List<WorkItem> list(String schoolId, List<AuditedPerson> people, List<AuditFinding> findings) {
        WorkList list = new WorkList(schoolId, tasks);
        people.forEach(list::add);
        findings.forEach(list::add);
        return list.items();
    }

    /** The school that keeps a card of an audit. */
    public Optional<String> schoolOf(Audit audit, String cardId) {
        return store.schoolOf(audit.id(), cardId);
    }

    /** What was decided about the work of an audit. */
    public Decided decided(Audit audit) {
        return store.decided(audit);
    }

    /**
     * Decides anew about the work of an audit.
     *
     * @return cards that are none of the audit; where there are any nothing is changed
     */
    public Set<String> decide(Audit audit, Decided decided) {
        Set<String> named =
                decided.waived().stream().map(Decided.WaivedCard::cardId).collect(Collectors.toSet());
        decided.assigned().forEach(one -> named.add(one.cardId()));
        named.removeAll(store.covered(audit.id(), named));
        if (named.isEmpty()) {
            store.decide(audit, decided);
        }
        return named;
    }

    /** Notes that everything that was found is given out as a file, with names. */
    public void noteReport(Access access, Audit audit) {
        store.cards(audit.id(), CARDS_OF_ENTRY, cards -> note(access, Action.EXPORT, cards, List.of(), EXPORTED));
    }

    private void note(Access access, List<String> cards, List<String> people) {
        note(access, Action.LIST, cards, people, SHOWN);
    }

    private void note(Access access, Action action, List<String> cards, List<String> people, List<String> fields) {
        log.record(new AccessEntry(
                access,
                action,
                cards.stream().distinct().toList(),
                people.stream().distinct().toList(),
                fields,
                Outcome.DONE));
    }
}
