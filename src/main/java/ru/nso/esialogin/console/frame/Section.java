package ru.nso.esialogin.console.frame;

import java.util.Set;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Roles;

/** Parts of the console, in the order of its navigation. */
public enum Section {
    /** Line 110. */
    CALL("/console/call", "Звонок 110", Permission.LOOK_UP.roles()),
    /** Tickets and letters. */
    DESK("/console/desk", "Обращения", Permission.WORK_TICKETS.roles()),
    /** A login explained. */
    FAMILY("/console/family", "Диагностика", Permission.DIAGNOSE_REGISTRY.roles()),
    /** Cards, files and audits of a school. */
    SCHOOL("/console/school", "Школа", Permission.AUDIT_CARDS.roles()),
    /** Indicators by municipality. */
    ANALYST("/console/indicators", "Показатели", Permission.READ_REGISTERS.roles()),
    /** Who looked at what. */
    OVERSIGHT("/console/oversight", "Надзор", Set.of(Roles.AUDITOR, Roles.ADMIN)),
    /** Releases for those who do not supervise: who may see values of many cards is asked for by one, decided by another. */
    RELEASES("/console/oversight/releases", "Разрешения", Set.of(Roles.HELPDESK, Roles.SCHOOL_ADMIN)),
    /** What came, and how long it took, for those who answer no tickets. */
    FIGURES("/console/desk/statistics", "Сроки обращений", Set.of(Roles.ANALYST, Roles.ADMIN)),
    /** Causes; open to anybody. */
    CATALOGUE("/console/causes", "Причины", Set.of());

    private final String path;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // sets of permissions and Set.of cannot be changed
    private final Set<String> roles;

    Section(String path, String title, Set<String> roles) {
        this.path = path;
        this.title = title;
        this.roles = roles;
    }

    /** Where it begins. */
    public String path() {
        return path;
    }

    /** Its name in the navigation, in Russian. */
    public String title() {
        return title;
    }

    /** Whether the caller may open it. */
    boolean opensTo(Caller caller) {
        return roles.isEmpty() || caller.roles().stream().anyMatch(roles::contains);
    }
}
