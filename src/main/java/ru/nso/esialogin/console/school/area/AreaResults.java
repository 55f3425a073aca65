package ru.nso.esialogin.console.school.area;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.readiness.Group;
import ru.nso.esialogin.audit.readiness.ReadinessRow;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.CountFilter;
import ru.nso.esialogin.audit.run.Level;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.SchoolRoom;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.area.AreaView.CauseRow;
import ru.nso.esialogin.console.school.area.AreaView.ShareRow;
import ru.nso.esialogin.console.school.audit.AuditView;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.engine.Catalogue;

/** Puts together what an audit of many schools came to. */
@Singleton
final class AreaResults {
    private static final int MOST_CAUSES = 12;
    private static final int MOST_COUNTS = 5_000;
    private static final int SCHOOLS_AT_ONCE = 200;

    private final Console console;
    private final Audits audits;
    private final Results results;
    private final Schools schools;
    private final Catalogue catalogue;
    private final ZoneId zone;

    AreaResults(
            Console console,
            Audits audits,
            Results results,
            Schools schools,
            Catalogue catalogue,
            Diagnoses diagnoses) {
        this.console = console;
        this.audits = audits;
        this.results = results;
        this.schools = schools;
        this.catalogue = catalogue;
        this.zone = diagnoses.dated().zone();
    }

    /**
     * The page of an audit.
     *
     * @param within the municipality whose schools are told; nothing: all that the audit covers
     */
    AreaView of(Audit audit, SchoolHead head, Optional<String> within) {
        String here = "/console/school/areas/" + audit.id();
        AuditView view = AuditView.of(audit, zone);
        String asOf = Words.moment(audit.task().at(), zone);
        if (!audit.summedUp()) {
            return new AreaView(head, view, asOf, "", "", List.of(), List.of(), List.of());
        }
        List<ReadinessRow> shares =
                results.look(console.access(Purpose.CARD_AUDIT), audit, 0).shares();
        Optional<String> municipality =
                audit.task().scope() instanceof Scope.Municipality own ? Optional.of(own.name()) : within;
        return new AreaView(
                head,
                view,
                asOf,
                within.orElse(""),
                within.isPresent() ? here : "",
                within.isPresent() ? List.of() : ready(shares),
                within.isPresent() ? List.of() : causes(audit),
                municipality.isPresent()
                        ? ofSchools(audit, shares, municipality.get())
                        : ofMunicipalities(here, shares));
    }

    private static List<String> ready(List<ReadinessRow> shares) {
        return shares.stream()
                .filter(row -> row.group().equals(Group.ALL))
                .map(row -> many(row.kind()) + ": " + told(Optional.of(row)))
                .toList();
    }

    private List<CauseRow> causes(Audit audit) {
        return audits.counts(audit, CountFilter.of(Level.AUDIT), Optional.empty(), MOST_COUNTS).stream()
                .map(count -> new CauseRow(
                        count.cause().toString(),
                        catalogue
                                .find(count.cause())
                                .map(entry -> entry.title())
                                .orElse(""),
                        hindered(count),
                        count.people().orElse(count.findings())))
                .sorted(Comparator.comparingLong((CauseRow row) -> -row.hindered())
                        .thenComparing(CauseRow::code))
                .limit(MOST_CAUSES)
                .toList();
    }

    private static long hindered(CauseCount count) {
        return count.hinderedPeople().orElse(count.hindering());
    }

    private static List<ShareRow> ofMunicipalities(String here, List<ReadinessRow> shares) {
        List<ShareRow> rows = new ArrayList<>();
        byGroup(shares, Group.Level.MUNICIPALITY).forEach((group, kinds) -> {
            String name = group.municipality().orElse("");
            rows.add(row(
                    name.isEmpty() ? "" : here + "?municipality=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                    name.isEmpty() ? "муниципалитет не указан" : name,
                    kinds,
                    ""));
        });
        return rows;
    }

    private List<ShareRow> ofSchools(Audit audit, List<ReadinessRow> shares, String municipality) {
        Map<String, String> names = names(municipality);
        List<ShareRow> rows = new ArrayList<>();
        byGroup(shares, Group.Level.SCHOOL).forEach((group, kinds) -> {
            if (group.municipality().equals(Optional.of(municipality))) {
                String id = group.schoolId().orElse("");
                rows.add(row(
                        "/console/school" + SchoolRoom.query(id),
                        names.getOrDefault(id, "Школа " + id),
                        kinds,
                        "/console/school/audits/" + audit.id() + "/work" + SchoolRoom.query(id)));
            }
        });
        return rows;
    }

    private static Map<Group, Map<RecordKind, ReadinessRow>> byGroup(List<ReadinessRow> shares, Group.Level level) {
        Map<Group, Map<RecordKind, ReadinessRow>> groups = new TreeMap<>();
        shares.stream().filter(row -> row.group().level() == level).forEach(row -> groups.computeIfAbsent(
                        row.group(), first -> new EnumMap<>(RecordKind.class))
                .put(row.kind(), row));
        return groups;
    }

    private static ShareRow row(String path, String name, Map<RecordKind, ReadinessRow> kinds, String work) {
        return new ShareRow(
                path,
                name,
                told(Optional.ofNullable(kinds.get(RecordKind.PUPIL))),
                told(Optional.ofNullable(kinds.get(RecordKind.PARENT))),
                told(Optional.ofNullable(kinds.get(RecordKind.EMPLOYEE))),
                work);
    }

    /** A share that would tell of one or two people is not told. */
    private static String told(Optional<ReadinessRow> row) {
        if (row.isEmpty()) {
            return "никого нет";
        }
        return row.get()
                .share()
                .map(share -> share.percent()
                        .map(percent -> Words.percent(percent) + " (" + of(share) + ")")
                        .orElse("никого нет"))
                .orElse("не показывается: людей слишком мало");
    }

    private static String of(Share share) {
        return share.working() + " из " + share.persons();
    }

    private static String many(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "Вход работает у учеников";
            case PARENT -> "Вход работает у родителей";
            case EMPLOYEE -> "Вход работает у сотрудников";
        };
    }

    private Map<String, String> names(String municipality) {
        Map<String, String> names = new HashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<RegisteredSchool>> page =
                    schools.page(Optional.of(municipality), new PageRequest(after, SCHOOLS_AT_ONCE));
            page.items().forEach(stored -> stored.content()
                    .school()
                    .name()
                    .value()
                    .ifPresent(name -> names.put(stored.content().school().id(), name)));
            after = page.next();
        } while (after.isPresent());
        return names;
    }
}
