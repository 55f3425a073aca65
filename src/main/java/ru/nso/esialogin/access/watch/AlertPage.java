package ru.nso.esialogin.access.watch;

import java.util.List;
import java.util.Optional;

/**
 * Some reports, newest first.
 *
 * @param next behind which the next page begins; nothing on the last one
 */
public record AlertPage(List<Alert> items, Optional<AlertPlace> next) {
    public AlertPage {
        items = List.copyOf(items);
    }
}
