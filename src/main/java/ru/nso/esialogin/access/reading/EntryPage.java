package ru.nso.esialogin.access.reading;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.seal.LoggedEntry;

/**
 * Some entries, newest first.
 *
 * @param next behind which the next page begins; nothing on the last one
 */
public record EntryPage(List<LoggedEntry> items, Optional<EntryPosition> next) {
    public EntryPage {
        items = List.copyOf(items);
    }
}
