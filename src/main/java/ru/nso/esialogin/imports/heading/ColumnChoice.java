package ru.nso.esialogin.imports.heading;

import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.imports.ImportKind;

/**
 * What columns of a file can be of, and what they can hold.
 *
 * @param whom of whom
 * @param what what
 */
public record ColumnChoice(List<Who> whom, List<Field> what) {

    /** For files of a kind. */
    public static ColumnChoice of(ImportKind kind) {
        return new ColumnChoice(
                Arrays.stream(Who.values())
                        .filter(who ->
                                Arrays.stream(Field.values()).anyMatch(field -> new Column(who, field).fits(kind)))
                        .toList(),
                Arrays.stream(Field.values())
                        .filter(field -> Arrays.stream(Who.values()).anyMatch(who -> new Column(who, field).fits(kind)))
                        .toList());
    }
}
