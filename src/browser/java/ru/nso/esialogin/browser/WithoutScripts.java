package ru.nso.esialogin.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Compares a page with what a browser without scripts shows of it. */
final class WithoutScripts {
    private WithoutScripts() {}

    /** Headings and rows that are missing where there are no scripts. */
    static List<String> differences(Visit visit, Visit plain) {
        URI address = URI.create(visit.page().url());
        String path = address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
        plain.open(path);
        List<String> wrong = new ArrayList<>();
        for (String what : List.of("h1", "h2", "main table tr", "main form")) {
            int scripted = visible(visit, what);
            int found = visible(plain, what);
            if (found < scripted) {
                wrong.add("%s %s: without scripts %d of %d %s".formatted(plain.user(), path, found, scripted, what));
            }
        }
        if (plain.page().locator("main").innerText().isBlank()) {
            wrong.add(plain.user() + " " + path + ": nothing without scripts");
        }
        return wrong;
    }

    private static int visible(Visit visit, String what) {
        return visit.page().locator(what + ":visible").count();
    }
}
