package ru.nso.esialogin.console.school;

import java.util.List;

/**
 * What stands above every page of a school.
 *
 * @param id id of the school
 * @param name its name
 * @param tabs pages of the school
 */
public record SchoolHead(String id, String name, List<Tab> tabs) {

    /** Copies the tabs. */
    public SchoolHead {
        tabs = List.copyOf(tabs);
    }

    /**
     * A page of the school.
     *
     * @param path where it is
     * @param title what it is
     * @param here whether it is this one
     */
    public record Tab(String path, String title, boolean here) {}

    /** Pages of a school. */
    public enum Place {
        START,
        AUDITS,
        CARDS,
        STAFF,
        FILES,
        AREAS
    }
}
