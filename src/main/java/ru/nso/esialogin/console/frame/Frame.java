package ru.nso.esialogin.console.frame;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param title title of the page, in Russian
 * @param links the navigation
 * @param user who is logged in, and in which role, in Russian; empty: nobody
 */
public record Frame(String title, List<Link> links, String user) {

    static Frame ofNobody(String title) {
        return new Frame(title, List.of(), "");
    }

    /**
     * A link of the navigation.
     *
     * @param path where it leads
     * @param title its text
     * @param here whether the page belongs to it
     */
    public record Link(String path, String title, boolean here) {}
}
