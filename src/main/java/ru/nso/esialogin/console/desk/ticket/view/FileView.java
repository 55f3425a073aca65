package ru.nso.esialogin.console.desk.ticket.view;

import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.words.Badge;

/**
 * A file of a ticket.
 *
 * @param path where it can be fetched
 * @param name its name as the sender calls it
 * @param kind type and size
 * @param read what came of reading it; {@code null}: it is no picture
 */
public record FileView(String path, String name, String kind, @Nullable Badge read) {
    /** Its name may be somebody's. */
    @Override
    public String toString() {
        return "FileView";
    }
}
