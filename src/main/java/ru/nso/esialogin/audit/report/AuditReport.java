package ru.nso.esialogin.audit.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.platform.table.TableBook;

/**
 * Writes the results of an audit into a book, table by table; each in the order in which its rows come. Only one row is
 * in memory.
 */
public final class AuditReport {
    private static final String WITHHELD = "скрыто: меньше пяти человек";

    private final TableBook book;
    private final Tasks tasks;
    private final Map<String, String> schoolNames;

    /**
     * A report into a book.
     *
     * @param book where to; closed by whoever opened it
     * @param tasks says what is to be done about a cause
     * @param schoolNames short names of the schools by id; a school without one is told by its id
     */
    public AuditReport(TableBook book, Tasks tasks, Map<String, String> schoolNames) {
        this.book = book;
        this.tasks = tasks;
        this.schoolNames = Map.copyOf(schoolNames);
    }

    /** Begins the list of work; the rows of its schools follow. */
    public void beginWork() throws IOException {
        begin(ReportSheet.WORK_LIST);
    }

    /** Writes the list of work of a school. */
    public void work(String schoolId, Iterator<TrackedItem> items) throws IOException {
        while (items.hasNext()) {
            book.row(row(schoolId, items.next()));
        }
    }

    /** Writes the findings of people of one kind. */
    public void findings(RecordKind kind, Iterator<AuditFinding> findings) throws IOException {
        begin(ReportSheet.ofFindings(kind));
        while (findings.hasNext()) {
            book.row(row(findings.next()));
        }
    }

    /** Writes who will be shut out. */
    public void forecast(Iterator<Foreseen> foreseen) throws IOException {
        begin(ReportSheet.FORECAST);
        while (foreseen.hasNext()) {
            book.row(row(foreseen.next()));
        }
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

    private List<String> row(String schoolId, TrackedItem tracked) {
        WorkItem item = tracked.item();
        List<String> cells = new ArrayList<>(List.of(
                school(schoolId),
                item.className().orElse(""),
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

    private List<String> row(AuditFinding finding) {
        AuditedRecord record = finding.record();
        return List.of(
                school(record.schoolId()),
                record.className().orElse(""),
                record.cardId(),
                record.recordId(),
                finding.cause().toString(),
                tasks.title(finding.cause()),
                ReportWords.certainty(finding.certainty()),
                ReportWords.severity(finding.severity()),
                ReportWords.actors(finding.actors()),
                steps(tasks.of(List.of(finding))));
    }

    private List<String> row(Foreseen foreseen) {
        AuditedRecord record = foreseen.record();
        return List.of(
                foreseen.from().map(ReportWords::day).orElse("в любой день"),
                school(record.schoolId()),
                record.className().orElse(""),
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
