package ru.nso.esialogin.audit.api.results;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.api.EndedAudits;
import ru.nso.esialogin.audit.changes.Change;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.report.ReportSheet;
import ru.nso.esialogin.audit.results.Compared;
import ru.nso.esialogin.audit.results.Decided;
import ru.nso.esialogin.audit.results.Reporting;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.PageRequest;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.table.TableBook;
import ru.nso.esialogin.platform.table.writing.CsvBook;
import ru.nso.esialogin.platform.table.writing.XlsxBook;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;

/** Between requests and what audits came to. */
@Singleton
class ResultsDesk {
    private static final Set<Change> TOLD_USUALLY = EnumSet.of(Change.NEW, Change.FIXED, Change.RELAPSED);

    private final EndedAudits audits;
    private final Results results;
    private final Reporting reporting;
    private final Catalogue catalogue;
    private final Cursors cursors;

    ResultsDesk(EndedAudits audits, Results results, Reporting reporting, Catalogue catalogue, Cursors cursors) {
        this.audits = audits;
        this.results = results;
        this.reporting = reporting;
        this.catalogue = catalogue;
        this.cursors = cursors;
    }

    ReadinessWire readiness(String id, @Nullable String limit) {
        Audit audit = audits.ended(id);
        return ReadinessWire.of(
                results.day(audit),
                results.look(audits.stated(), audit, PageRequest.of(limit, null).limit()));
    }

    ChangesWire changes(
            String id,
            @Nullable String since,
            @Nullable String change,
            @Nullable String limit,
            @Nullable String cursor) {
        Audit audit = audits.ended(id);
        Audit earlier = Given.parameter(since)
                .flatMap(other -> audits.other(other))
                .filter(other -> other.summedUp() && results.areComparable(audit, other))
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE,
                        "/since",
                        "Нужен номер прежней законченной проверки тех же карточек."));
        Set<Change> wanted = wanted(change);
        PageRequest page = PageRequest.of(limit, cursor);
        String list = "audits/" + id + "/changes/" + earlier.id() + '/' + wanted;
        Compared compared = results.compare(
                audits.stated(),
                audit,
                earlier,
                wanted,
                page.cursor().map(text -> key(cursors.position(list, text))),
                page.limit());
        List<Compared.Changed> shown = compared.changes()
                .subList(0, Math.min(page.limit(), compared.changes().size()));
        String next = compared.changes().size() > shown.size()
                ? cursors.after(list, text(shown.get(shown.size() - 1).finding()))
                : null;
        return ChangesWire.of(earlier.id(), compared, shown, next);
    }

    private static Set<Change> wanted(@Nullable String change) {
        Optional<String> told = Given.parameter(change);
        if (told.isEmpty()) {
            return TOLD_USUALLY;
        }
        return Arrays.stream(Change.values())
                .filter(one -> one.name().equals(told.get()))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE, "/change", "Здесь возможно: NEW, FIXED, RELAPSED, UNCHANGED."));
    }

    private static String text(FindingKey key) {
        return key.cause() + " " + key.kind() + " " + key.cardId().length() + " " + key.cardId() + key.personId();
    }

    private static FindingKey key(String text) {
        String[] parts = text.split(" ", 4);
        int length = Integer.parseInt(parts[2]);
        return new FindingKey(
                parts[3].substring(0, length),
                RecordKind.valueOf(parts[1]),
                parts[3].substring(length),
                CauseCode.of(parts[0]));
    }

    Page<WorkItemWire> work(String id, @Nullable String schoolId, @Nullable String limit, @Nullable String cursor) {
        Audit audit = audits.ended(id);
        String school = Given.parameter(schoolId)
                .or(() -> audit.task().scope() instanceof Scope.School own ? Optional.of(own.id()) : Optional.empty())
                .orElseThrow(() -> ProblemException.at(
                        TechnicalProblem.INVALID_VALUE,
                        "/schoolId",
                        "Список работ — для одной школы: назовите её в schoolId."));
        PageRequest page = PageRequest.of(limit, cursor);
        String list = "audits/" + id + "/work-list/" + school;
        int from = page.cursor()
                .map(text -> Integer.parseInt(cursors.position(list, text)))
                .orElse(0);
        List<TrackedItem> all = results.work(audits.stated(), audit, school);
        int start = Math.min(from, all.size());
        int end = Math.min(start + page.limit(), all.size());
        return new Page<>(
                all.subList(start, end).stream().map(WorkItemWire::of).toList(),
                end < all.size() ? cursors.after(list, Integer.toString(end)) : null);
    }

    DecisionsWire decided(String id) {
        return DecisionsWire.of(results.decided(audits.own(id)));
    }

    DecisionsWire decide(String id, @Nullable DecisionsWire body) {
        Audit audit = audits.ended(id);
        DecisionsWire told = Given.body(body);
        Decided decided = told.read(code -> catalogue.entries().stream()
                .anyMatch(entry -> entry.code().toString().equals(code)));
        Set<String> unknown = results.decide(audit, decided);
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(problems(decided, unknown));
        }
        return DecisionsWire.of(results.decided(audit));
    }

    private static List<FieldProblem> problems(Decided decided, Set<String> unknown) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < decided.waived().size(); i++) {
            if (unknown.contains(decided.waived().get(i).cardId())) {
                problems.add(unknownCard("/waivers/" + i));
            }
        }
        for (int i = 0; i < decided.assigned().size(); i++) {
            if (unknown.contains(decided.assigned().get(i).cardId())) {
                problems.add(unknownCard("/assignments/" + i));
            }
        }
        return problems;
    }

    private static FieldProblem unknownCard(String pointer) {
        return new FieldProblem(pointer + "/cardId", "В этой проверке такой карточки нет.");
    }

    Response xlsx(String id) {
        return report(id, "xlsx", XlsxBook::begin);
    }

    Response csv(String id) {
        return report(id, "csv", out -> CsvBook.begin(out, ReportSheet.HEADING, ReportSheet.allColumns()));
    }

    private Response report(String id, String form, Opening opening) {
        Audit audit = audits.ended(id);
        Access reader = audits.stated();
        results.noteReport(reader, audit);
        StreamingOutput body = out -> {
            try (TableBook book = opening.open(out)) {
                reporting.write(reader, audit, book);
            }
        };
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + form + '"')
                .build();
    }

    /** Opens a file. */
    private interface Opening {
        TableBook open(OutputStream out) throws IOException;
    }
}
