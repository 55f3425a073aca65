package ru.nso.esialogin.access.examination;

import java.util.Optional;
import ru.nso.esialogin.access.seal.EntryPlace;

/**
 * How far an examination came: first all entries are looked at, then all seals.
 *
 * @param entries the last entry; an empty run before the first one
 * @param seals the last seal, once all entries are done
 * @param clean whether nothing was found so far
 */
public record Progress(EntryPlace entries, Optional<Long> seals, boolean clean) {
    /** Nothing was examined. */
    public static final Progress NONE = new Progress(new EntryPlace("", 0), Optional.empty(), true);

    /** The same place, with what was found before it. */
    public Progress after(boolean foundNothing) {
        return new Progress(entries, seals, foundNothing);
    }

    /** Short text that {@link #parse} reads. */
    public String text() {
        return String.join(
                " ",
                entries.instance(),
                Long.toString(entries.number()),
                seals.map(String::valueOf).orElse("-"),
                clean ? "clean" : "found");
    }

    /** Reads {@link #text}, which nobody but the service can have written. */
    public static Progress parse(String text) {
        String[] parts = text.split(" ", 4);
        return new Progress(
                new EntryPlace(parts[0], Long.parseLong(parts[1])),
                Optional.of(parts[2]).filter(seal -> !seal.equals("-")).map(Long::valueOf),
                parts[3].equals("clean"));
    }
}
