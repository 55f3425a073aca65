package ru.nso.esialogin.audit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.forecast.Foreseen;
import ru.nso.esialogin.audit.readiness.Group;
import ru.nso.esialogin.audit.readiness.ReadinessRow;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.audit.worklist.Task;
import ru.nso.esialogin.audit.worklist.Tasks;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.audit.worklist.WorkItem;
import ru.nso.esialogin.card.registry.bulk.NamesOfCards;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.platform.table.TableBook;

/**
 * Writes the results of an audit into a book, table by table; each in the order in which its rows come. Some hundred rows
 * are in memory at a time: the names on their cards are read together.
 */
public final class AuditReport {
    private static final String WITHHELD = "скрыто: меньше пяти человек";
    private static final int TOGETHER = 500;

    private final TableBook book;
    private final Tasks tasks;
    private final Map<String, String> schoolNames;
    private final Names names;

    /**
     * A report into a book.
     *
     * @param book where to; closed by whoever opened it
     * @param tasks says what is to be done about a cause
     * @param schoolNames short names of the schools by id; a school without one is told by its id
     * @param names of the people on the cards
     */
    public AuditReport(TableBook book, Tasks tasks, Map<String, String> schoolNames, Names names) {
        this.book = book;
        this.tasks = tasks;
        this.schoolNames = Map.copyOf(schoolNames);
        this.names = names;
    }

    /** Gives the names on some hundred cards at once; a card whose names may not be told is left out. */
    @FunctionalInterface
    public interface Names {
        /** By the id of the card. */
        Map<String, NamesOfCards.OnCard> on(Collection<String> cardIds);
    }

    /** Begins the list of work; the rows of its schools follow. */
    public void beginWork() throws IOException {
        begin(ReportSheet.WORK_LIST);
    }

    /** Writes the list of work of a school. */
    public void work(String schoolId, Iterator<TrackedItem> items) throws IOException {
        rows(items, tracked -> tracked.item().cardIds(), (tracked, known) -> row(schoolId, tracked, known));
    }

    /** Writes the findings of people of one kind. */
    public void findings(RecordKind kind, Iterator<AuditFinding> findings) throws IOException {
        begin(ReportSheet.ofFindings(kind));
        rows(findings, finding -> List.of(finding.record().cardId()), this::row);
    }

    /** Writes who will be shut out. */
    public void forecast(Iterator<Foreseen> foreseen) throws IOException {
        begin(ReportSheet.FORECAST);
        rows(foreseen, one -> List.of(one.record().cardId()), this::row);
    }

    /** Writes the shares. */
    public void readiness(List<ReadinessRow> shares) throws IOException {
        begin(ReportSheet.READINESS);
        for (ReadinessRow share : shares) {
            book.row(row(share));
        }
    }

    private void begin(ReportSheet sheet) throws IOException {
        book.begin(sheet.title(), sheet.columns());
    }

    private interface Cells<T> {
        List<String> of(T one, Map<String, NamesOfCards.OnCard> known);
    }

    private <T> void rows(Iterator<T> all, Function<T, List<String>> cards, Cells<T> cells) throws IOException {
        List<T> part = new ArrayList<>();
        while (all.hasNext()) {
            part.add(all.next());
            if (part.size() == TOGETHER || !all.hasNext()) {
                Map<String, NamesOfCards.OnCard> known = names.on(
                        part.stream().flatMap(one -> cards.apply(one).stream()).collect(Collectors.toSet()));
                for (T one : part) {
                    book.row(cells.of(one, known));
                }
                part.clear();
            }
        }
    }

    /** Whose card it is. */
    private static String owner(List<String> cardIds, Map<String, NamesOfCards.OnCard> known) {
        return cardIds.stream()
                .flatMap(card -> Optional.ofNullable(known.get(card)).stream())
                .flatMap(card -> card.owner().stream())
                .map(FullName::display)
                .findFirst()
                .orElse("");
    }

    /** Who it is and, of a parent, whose. */
    private static List<String> people(AuditedRecord record, Map<String, NamesOfCards.OnCard> known) {
        List<String> card = List.of(record.cardId());
        return List.of(
                Optional.ofNullable(known.get(record.cardId()))
                        .flatMap(names -> names.of(record.personId()))
                        .map(FullName::display)
                        .orElse(""),
                record.kind() == RecordKind.PARENT ? owner(card, known) : "");
    }

    private List<String> row(String schoolId, TrackedItem tracked, Map<String, NamesOfCards.OnCard> known) {
        WorkItem item = tracked.item();
        List<String> cells = new ArrayList<>(List.of(
                school(schoolId),
                item.className().orElse(""),
                owner(item.cardIds(), known),
                String.join("\n", item.cardIds()),
                Integer.toString(item.unlocks().size()),
                Integer.toString(item.helps().size()),
                item.urgent() ? "срочно" : "",
                item.tasks().stream().map(AuditReport::named).collect(Collectors.joining("\n")),
                steps(item.tasks())));
        cells.addAll(StateWords.of(tracked.state()).cells());
        return cells;
    }

    private static String steps(List<Task> tasks) {
        return ReportWords.numbered(
                tasks.stream().flatMap(task -> task.steps().stream()).toList());
    }

    private static String named(Task task) {
        return (task.certain() ? "" : "Возможно: ") + task.cause() + ". " + task.title();
    }

    private List<String> row(AuditFinding finding, Map<String, NamesOfCards.OnCard> known) {
        AuditedRecord record = finding.record();
        List<String> people = people(record, known);
        return List.of(
                school(record.schoolId()),
                record.className().orElse(""),
                people.get(0),
                people.get(1),
                record.cardId(),
                record.recordId(),
                finding.cause().toString(),
                tasks.title(finding.cause()),
                ReportWords.certainty(finding.certainty()),
                ReportWords.severity(finding.severity()),
                ReportWords.actors(finding.actors()),
                steps(tasks.of(List.of(finding))));
    }

    private List<String> row(Foreseen foreseen, Map<String, NamesOfCards.OnCard> known) {
        AuditedRecord record = foreseen.record();
        List<String> people = people(record, known);
        return List.of(
                foreseen.from().map(ReportWords::day).orElse("в любой день"),
                school(record.schoolId()),
                record.className().orElse(""),
                people.get(0),
                people.get(1),
                record.cardId(),
                record.recordId(),
                ReportWords.who(record.kind()),
                ReportWords.reason(foreseen.reason()),
                foreseen.whatToDo());
    }

    private List<String> row(ReadinessRow row) {
        Group group = row.group();
        Optional<Share> share = row.share();
        return List.of(
                group.level() == Group.Level.ALL ? "все" : group.municipality().orElse("не указан"),
                group.schoolId().map(this::school).orElse("все"),
                ReportWords.whoMany(row.kind()),
                share.map(told -> Long.toString(told.persons())).orElse(WITHHELD),
                share.map(told -> Long.toString(told.working())).orElse(""),
                share.flatMap(Share::percent)
                        .map(BigDecimal::toPlainString)
                        .map(percent -> percent.replace('.', ','))
                        .orElse(""));
    }

    private String school(String schoolId) {
        return schoolNames.getOrDefault(schoolId, schoolId);
    }
}
