package ru.nso.esialogin.console.school;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditProgress;
import ru.nso.esialogin.audit.run.AuditStore.ListPosition;
import ru.nso.esialogin.audit.run.Audits;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.SchoolHead.Place;
import ru.nso.esialogin.console.school.SchoolHead.Tab;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Which school a page is about, and its newest audits. */
@Singleton
public final class SchoolRoom {
    private static final int AUDITS_AT_ONCE = 200;
    /** Of so many audits nobody looks for the last one of a school. */
    private static final int MOST_PAGES = 10;

    private final Console console;
    private final Schools schools;
    private final Audits audits;
    private final DatedPolicy dated;

    SchoolRoom(Console console, Schools schools, Audits audits, Diagnoses diagnoses) {
        this.console = console;
        this.schools = schools;
        this.audits = audits;
        this.dated = diagnoses.dated();
    }

    /**
     * The school of a page: the one that is named, else the caller's own; nothing where the caller has none of his own.
     *
     * @throws ProblemException 404 if the named one is not there or not within the caller's reach
     */
    public Optional<School> chosen(@Nullable String named) {
        Scope reach = console.caller().scope(Permission.READ_CARDS);
        if (named == null || named.isBlank()) {
            return reach instanceof Scope.School own
                    ? Optional.of(find(own.id()).orElseGet(() -> School.ofId(own.id())))
                    : Optional.empty();
        }
        return Optional.of(find(named)
                .filter(school ->
                        reach.covers(school.id(), school.municipality().orElse("")))
                .orElseThrow(ProblemException::notFound));
    }

    /** A school of the register. */
    public Optional<School> find(String id) {
        return schools.find(id).map(found -> found.content().school());
    }

    /** What stands above a page of the school. */
    public SchoolHead head(School school, @Nullable Place here) {
        Caller caller = console.caller();
        List<Tab> tabs = new ArrayList<>();
        boolean audited = !(caller.scope(Permission.AUDIT_CARDS) instanceof Scope.Nothing);
        if (audited) {
            tabs.add(tab("/console/school", "Готовность", school, here == Place.START));
            tabs.add(tab("/console/school/audits", "Проверки", school, here == Place.AUDITS));
        }
        tabs.add(tab("/console/school/cards", "Ученики", school, here == Place.CARDS));
        tabs.add(tab("/console/school/staff", "Сотрудники", school, here == Place.STAFF));
        if (!(caller.scope(Permission.WRITE_CARDS) instanceof Scope.Nothing)) {
            tabs.add(tab("/console/school/files", "Загрузка файлом", school, here == Place.FILES));
        }
        return new SchoolHead(school.id(), school.name().orElse("Школа " + school.id()), tabs);
    }

    private static Tab tab(String path, String title, School school, boolean here) {
        return new Tab(path + query(school.id()), title, here);
    }

    /** The school as the query of an address. */
    public static String query(String schoolId) {
        return "?school=" + URLEncoder.encode(schoolId, StandardCharsets.UTF_8);
    }

    /**
     * The newest audit with results for the school: of its own cards, else of those of its municipality or the region. One
     * that was made as of another day only counts where there is no other.
     */
    public Optional<Audit> newest(School school) {
        NewestAudit newest = new NewestAudit(school, dated::dayOf);
        Optional<ListPosition> behind = Optional.empty();
        for (int page = 0; page < MOST_PAGES && !newest.isFound(); page++) {
            List<Audit> found = audits.list(console.caller(), behind, AUDITS_AT_ONCE);
            found.forEach(newest::add);
            if (found.size() < AUDITS_AT_ONCE) {
                break;
            }
            Audit last = found.get(found.size() - 1);
            behind = Optional.of(new ListPosition(last.task().askedAt(), last.id()));
        }
        return newest.audit();
    }

    /** An audit of the school as of now that is under way; one as of another day is none. */
    public Optional<Audit> underWay(School school) {
        return audits.list(console.caller(), Optional.empty(), AUDITS_AT_ONCE).stream()
                .filter(audit -> audit.task().scope().equals(new Scope.School(school.id()))
                        && audit.task().at().equals(audit.task().askedAt()))
                .filter(audit -> audit.progress()
                        .filter(now -> now.state() == AuditProgress.State.WAITING
                                || now.state() == AuditProgress.State.RUNNING)
                        .isPresent())
                .findFirst();
    }

    /** Audits in which the cards of the school are, the latest first. */
    public List<Audit> audits(School school) {
        return audits.list(console.caller(), Optional.empty(), AUDITS_AT_ONCE).stream()
                .filter(audit -> covers(audit.task().scope(), school))
                .toList();
    }

    /** What stands above a page of a municipality or of the region. */
    public SchoolHead headOfArea(String name, @Nullable Place here) {
        return new SchoolHead(
                "",
                name,
                List.of(
                        new Tab("/console/school", "Школы", here == Place.START),
                        new Tab("/console/school/areas", "Проверки муниципалитета и региона", here == Place.AREAS)));
    }

    private static boolean covers(Scope scope, School school) {
        return scope.covers(school.id(), school.municipality().orElse(""));
    }
}
