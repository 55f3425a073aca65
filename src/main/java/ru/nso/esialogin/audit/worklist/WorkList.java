package ru.nso.esialogin.audit.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.finding.Mending;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

/**
 * Puts the work of one school together from rows and findings of an audit, in any order. Rows of other schools may be
 * among them: whoever waits there for a card of this school is counted too. All cards of one pupil at the school are one
 * item, because a fault in both subsystems is mended as one.
 */
public final class WorkList {
    /** Most logins first; among equals by the card, so that the list looks the same each time. */
    static final Comparator<WorkItem> ORDER =
            Comparator.comparingInt((WorkItem item) -> -item.unlocks().size()).thenComparing(WorkItem::key);

    private final String schoolId;
    private final Tasks tasks;
    /** Cards of the school by whose they are. */
    private final Map<String, TreeSet<String>> owned = new TreeMap<>();

    private final Map<String, String> classNames = new HashMap<>();
    /** Whoever cannot log in and waits for cards, once for each human being. */
    private final Map<String, Waiting> waiting = new TreeMap<>();

    private final List<AuditFinding> findings = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param schoolId the school whose cards are to be mended
     * @param tasks says what is to be done about a cause
     */
    public WorkList(String schoolId, Tasks tasks) {
        this.schoolId = schoolId;
        this.tasks = tasks;
    }

    private record Waiting(String recordId, Mending mending) {}

    /** Takes one row of the audit. */
    public void add(AuditedPerson person) {
        AuditedRecord record = person.record();
        if (record.schoolId().equals(schoolId) && record.kind() != RecordKind.PARENT) {
            String owner = record.kind() == RecordKind.PUPIL ? person.humanId() : record.cardId();
            owned.computeIfAbsent(record.kind().name() + ' ' + owner, any -> new TreeSet<>())
                    .add(record.cardId());
            record.className().ifPresent(name -> classNames.put(record.cardId(), name));
        }
        if (!person.works()) {
            person.mending().filter(mending -> !mending.cardIds().isEmpty()).ifPresent(mending -> {
                String human = record.kind().name() + ' ' + person.humanId();
                waiting.merge(human, new Waiting(record.recordId(), mending), WorkList::lesser);
            });
        }
    }

    /** Takes one finding of the audit. */
    public void add(AuditFinding finding) {
        if (finding.actors().contains(Actor.SCHOOL)) {
            findings.add(finding);
        }
    }

    /** The items with anything to do, in the order in which they are worth it. */
    public List<WorkItem> items() {
        Map<String, List<Waiting>> waitingFor = new HashMap<>();
        waiting.values().forEach(human -> human.mending().cardIds().forEach(card -> put(waitingFor, card, human)));
        Map<String, List<AuditFinding>> found = new HashMap<>();
        for (AuditFinding finding : findings) {
            Set<String> cards =
                    finding.onCards().isEmpty() ? Set.of(finding.record().cardId()) : finding.onCards();
            cards.forEach(card -> put(found, card, finding));
        }
        return owned.values().stream()
                .map(cards -> item(cards, of(cards, waitingFor), of(cards, found)))
                .filter(item -> item.keepsSomebodyOut() || !item.tasks().isEmpty())
                .sorted(ORDER)
                .toList();
    }

    private WorkItem item(SortedSet<String> cards, Set<Waiting> humans, Set<AuditFinding> found) {
        Set<String> unlocks = new TreeSet<>();
        Set<String> helps = new TreeSet<>();
        for (Waiting human : humans) {
            (isLetInBy(cards, human.mending()) ? unlocks : helps).add(human.recordId());
        }
        Optional<String> className = cards.stream()
                .flatMap(card -> Optional.ofNullable(classNames.get(card)).stream())
                .findFirst();
        boolean urgent = found.stream().anyMatch(finding -> finding.severity() == Severity.WRONG_PERSON);
        return new WorkItem(
                cards.first(), List.copyOf(cards), className, unlocks, helps, urgent, tasks.of(List.copyOf(found)));
    }

    private static boolean isLetInBy(Collection<String> cards, Mending mending) {
        return mending.after() == Verdict.WORKS
                && mending.actors().equals(Set.of(Actor.SCHOOL))
                && cards.containsAll(mending.cardIds());
    }

    private static <T> Set<T> of(Collection<String> cards, Map<String, List<T>> byCard) {
        Set<T> all = new HashSet<>();
        cards.forEach(card -> all.addAll(byCard.getOrDefault(card, List.of())));
        return all;
    }

    private static <T> void put(Map<String, List<T>> byCard, String card, T what) {
        byCard.computeIfAbsent(card, any -> new ArrayList<>()).add(what);
    }

    /** Of the rows of one human being always the same one stands for it. */
    private static Waiting lesser(Waiting one, Waiting other) {
        return one.recordId().compareTo(other.recordId()) <= 0 ? one : other;
    }
}
