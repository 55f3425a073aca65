package ru.nso.esialogin.access.report;

import java.util.List;
import java.util.Optional;

/**
 * Some lines of the report, newest first.
 *
 * @param window the time it tells of
 * @param next behind which the next page begins; nothing on the last one
 */
public record WithoutCasePage(Window window, List<WithoutCase> items, Optional<WithoutCasePlace> next) {
    public WithoutCasePage {
        items = List.copyOf(items);
    }
}
