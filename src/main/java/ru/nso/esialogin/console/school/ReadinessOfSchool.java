package ru.nso.esialogin.console.school;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.audit.forecast.Foreseen;
import ru.nso.esialogin.audit.readiness.Group;
import ru.nso.esialogin.audit.readiness.ReadinessRow;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.audit.results.Looked;
import ru.nso.esialogin.audit.results.Results;
import ru.nso.esialogin.audit.results.WorkNames;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.audit.run.CauseCount;
import ru.nso.esialogin.audit.run.CountFilter;
import ru.nso.esialogin.audit.run.Level;
import ru.nso.esialogin.audit.worklist.ItemState;
import ru.nso.esialogin.audit.worklist.TrackedItem;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.StartModel.CauseView;
import ru.nso.esialogin.console.school.StartModel.ClassView;
import ru.nso.esialogin.console.school.StartModel.ReadyView;
import ru.nso.esialogin.console.school.work.WorkView;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;

/** Puts together what the newest audit says of a school. */
@Singleton
final class ReadinessOfSchool {
    private static final int FIRST_ITEMS = 5;
    private static final int MOST_COUNTS = 5_000;
    private static final int MOST_CAUSES = 8;

    private final Console console;
    private final SchoolRoom room;
    private final Audits audits;
    private final Results results;
    private final WorkNames names;
    private final Catalogue catalogue;
    private final Diagnoses diagnoses;

    ReadinessOfSchool(
            Console console,
            SchoolRoom room,
            Audits audits,
            Results results,
            WorkNames names,
            Catalogue catalogue,
            Diagnoses diagnoses) {
        this.console = console;
        this.room = room;
        this.audits = audits;
        this.results = results;
        this.names = names;
        this.catalogue = catalogue;
        this.diagnoses = diagnoses;
    }

    StartModel of(SchoolHead head, School school) {
        Optional<Audit> newest = room.newest(school);
        String underWay = room.underWay(school)
                .map(audit -> "/console/school/audits/" + audit.id())
                .orElse("");
        if (newest.isEmpty()) {
            return new StartModel(head, "", "", underWay, List.of(), List.of(), List.of(), List.of(), "", List.of());
        }
        Audit audit = newest.get();
        Access access = console.access(Purpose.CARD_AUDIT);
        Looked looked = results.look(access, audit, FIRST_ITEMS);
        List<TrackedItem> left = results.work(access, audit, school.id()).stream()
                .filter(item -> !(item.state() instanceof ItemState.DoneByItself)
                        && !(item.state() instanceof ItemState.Waived))
                .toList();
        List<TrackedItem> first = left.subList(0, Math.min(FIRST_ITEMS, left.size()));
        Map<String, String> owners = names.owners(
                access,
                first.stream().flatMap(item -> item.item().cardIds().stream()).toList());
        return new StartModel(
                head,
                audit.id(),
                Words.moment(audit.task().at(), diagnoses.dated().zone()),
                underWay,
                ready(looked.shares(), school),
                causes(audit, school),
                classes(audit, school),
                first.stream()
                        .map(item -> WorkView.of(audit.id(), item, owners))
                        .toList(),
                total(left),
                looked.next().stream().map(Foreseen::whatToDo).distinct().toList());
    }

    private static List<ReadyView> ready(List<ReadinessRow> shares, School school) {
        return shares.stream()
                .filter(row -> row.group().level() == Group.Level.SCHOOL
                        && row.group().schoolId().equals(Optional.of(school.id())))
                .map(row -> row.share().map(share -> told(row.kind(), share)).orElseGet(() -> withheld(row.kind())))
                .toList();
    }

    private static ReadyView told(RecordKind kind, Share share) {
        String people =
                switch (kind) {
                    case PUPIL -> Words.count(share.persons(), "ученика", "учеников", "учеников");
                    case PARENT -> Words.count(share.persons(), "родителя", "родителей", "родителей");
                    case EMPLOYEE -> Words.count(share.persons(), "сотрудника", "сотрудников", "сотрудников");
                };
        String sentence = share.persons() == 0
                ? "На карточках никого нет: " + many(kind) + "."
                : "Вход работает у " + share.working() + " из " + people
                        + share.percent()
                                .map(percent -> " (" + Words.percent(percent) + ").")
                                .orElse(".");
        return new ReadyView(sentence, share.persons() > 0, share.working(), share.persons());
    }

    private static ReadyView withheld(RecordKind kind) {
        return new ReadyView(
                "Доля не показывается, чтобы не рассказать об одном-двух людях: " + many(kind) + ".", false, 0, 0);
    }

    private static String many(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "ученики";
            case PARENT -> "родители";
            case EMPLOYEE -> "сотрудники";
        };
    }

    private List<CauseView> causes(Audit audit, School school) {
        return counts(audit, Level.SCHOOL, school).stream()
                .sorted(Comparator.comparingLong(
                                (CauseCount count) -> -count.hinderedPeople().orElse(count.hindering()))
                        .thenComparing(CauseCount::cause))
                .limit(MOST_CAUSES)
                .map(count -> new CauseView(
                        count.cause().toString(),
                        title(count.cause()),
                        hindered(count.hinderedPeople().orElse(count.hindering())),
                        Words.count(count.people().orElse(count.findings()), "человек", "человека", "человек")))
                .toList();
    }

    private static String hindered(long people) {
        return people == 0 ? "никому" : Words.count(people, "человеку", "людям", "людям");
    }

    private List<ClassView> classes(Audit audit, School school) {
        Map<String, List<CauseCount>> byClass = new TreeMap<>(Comparator.comparing(ReadinessOfSchool::inOrder));
        counts(audit, Level.CLASS, school)
                .forEach(count -> byClass.computeIfAbsent(count.className(), unused -> new ArrayList<>())
                        .add(count));
        List<ClassView> views = new ArrayList<>();
        byClass.forEach((name, counts) -> views.add(new ClassView(
                name,
                counts.stream().mapToLong(CauseCount::hindering).sum(),
                counts.stream()
                        .max(Comparator.comparingLong(CauseCount::hindering)
                                .thenComparingLong(CauseCount::findings)
                                .thenComparing(CauseCount::cause, Comparator.reverseOrder()))
                        .map(count -> title(count.cause()))
                        .orElse(""))));
        return views;
    }

    /** «9А» stands before «10А». */
    private static String inOrder(String name) {
        boolean oneDigit = !name.isEmpty()
                && Character.isDigit(name.charAt(0))
                && (name.length() == 1 || !Character.isDigit(name.charAt(1)));
        return oneDigit ? "0" + name : name;
    }

    private List<CauseCount> counts(Audit audit, Level level, School school) {
        return audits.counts(
                audit,
                new CountFilter(level, Optional.empty(), Optional.of(school.id()), Optional.empty()),
                Optional.empty(),
                MOST_COUNTS);
    }

    private String title(CauseCode code) {
        return catalogue.find(code).map(CauseEntry::title).orElse("");
    }

    private static String total(List<TrackedItem> left) {
        long unlocked =
                left.stream().mapToLong(item -> item.item().unlocks().size()).sum();
        return Words.count(left.size(), "строка", "строки", "строк")
                + (unlocked == 0 ? "" : "; всего заработает " + Words.logins(unlocked));
    }
}
