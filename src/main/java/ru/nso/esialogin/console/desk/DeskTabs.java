package ru.nso.esialogin.console.desk;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;

/**
 * Pages of the desk beside each other.
 *
 * @param tabs those that the caller may open
 */
public record DeskTabs(List<Tab> tabs) {

    /** One of them. */
    public enum Place {
        QUEUE("/console/desk", "Очередь"),
        INCIDENTS("/console/desk/incidents", "Происшествия"),
        QUARANTINE("/console/desk/quarantine", "Отложенные письма"),
        INTAKE("/console/desk/intake", "Приём почты"),
        STATISTICS("/console/desk/statistics", "Статистика"),
        WORDINGS("/console/desk/wordings", "Слова ответов");

        private final String path;
        private final String title;

        Place(String path, String title) {
            this.path = path;
            this.title = title;
        }

        private boolean opensTo(Caller caller) {
            return switch (this) {
                case QUEUE, INCIDENTS, QUARANTINE, INTAKE -> has(caller, Permission.WORK_TICKETS);
                case STATISTICS -> has(caller, Permission.READ_TICKET_STATISTICS);
                case WORDINGS -> has(caller, Permission.CHANGE_WORDINGS);
            };
        }

        private static boolean has(Caller caller, Permission permission) {
            return caller.roles().stream().anyMatch(permission.roles()::contains);
        }
    }

    /**
     * A page.
     *
     * @param path where it is
     * @param title its name
     * @param here whether it is the one that is shown
     */
    public record Tab(String path, String title, boolean here) {}

    /** As the caller sees them from a page. */
    public static DeskTabs at(Place here, Caller caller) {
        List<Tab> tabs = new ArrayList<>();
        for (Place place : Place.values()) {
            if (place.opensTo(caller)) {
                tabs.add(new Tab(place.path, place.title, place == here));
            }
        }
        return new DeskTabs(List.copyOf(tabs));
    }
}
