package ru.nso.esialogin.access.reading;

import java.time.Instant;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.LoggedEntry;

/**
 * Where an entry stands in the list of all.
 *
 * @param at when it was written
 * @param place which of the entries of that moment
 */
public record EntryPosition(Instant at, EntryPlace place) {
    /** The position of an entry. */
    public static EntryPosition of(LoggedEntry entry) {
        return new EntryPosition(entry.at(), entry.place());
    }

    /** Short text that {@link #parse} reads. */
    public String text() {
        return at + " " + place.number() + ' ' + place.instance();
    }

    /** Reads {@link #text}, which nobody but the service can have written. */
    public static EntryPosition parse(String text) {
        String[] parts = text.split(" ", 3);
        return new EntryPosition(Instant.parse(parts[0]), new EntryPlace(parts[2], Long.parseLong(parts[1])));
    }
}
