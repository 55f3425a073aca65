package ru.nso.esialogin.console.desk.ticket.view;

import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.words.Badge;

/**
 * A file of a ticket.
 *
 * @param path where it can be fetched
 * @param number its number, from one
 * @param name its name as the sender calls it
 * @param kind type and size
 * @param read what came of reading it; {@code null}: it is no picture
 * @param picture where it can be seen; empty: nowhere
 * @param text what a machine read in it; empty: nothing
 * @param noText why nothing was read; empty where something was, and where it is no picture
 */
public record FileView(
        String path,
        int number,
        String name,
        String kind,
        @Nullable Badge read,
        String picture,
        String text,
        String noText) {
    /** Its name may be somebody's. */
    @Override
    public String toString() {
        return "FileView";
    }
}
