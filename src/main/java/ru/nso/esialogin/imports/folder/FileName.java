package ru.nso.esialogin.imports.folder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.ImportKind;

/**
 * What the name of a file says of it: {@code pupils.csv}, {@code pupils.enrolment.2026-11-27.xlsx}, {@code staff.csv},
 * {@code schools.csv}. What stands between says nothing.
 *
 * @param kind what its rows are
 * @param system the subsystem it comes from
 */
record FileName(ImportKind kind, SourceSystem system) {
    private static final Map<String, ImportKind> KINDS =
            Map.of("pupils", ImportKind.PUPILS, "staff", ImportKind.STAFF, "schools", ImportKind.SCHOOLS);
    private static final List<String> FORMS = List.of("csv", "xlsx");

    /** Reads a name; nothing of one that does not say what is in the file. */
    static Optional<FileName> read(String name) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("\\.", -1));
        ImportKind kind = KINDS.get(parts.get(0));
        if (kind == null || parts.size() < 2 || !FORMS.contains(parts.get(parts.size() - 1))) {
            return Optional.empty();
        }
        SourceSystem system = parts.contains("enrolment") ? SourceSystem.ENROLMENT : SourceSystem.JOURNAL;
        return Optional.of(new FileName(kind, system));
    }

    /** Whether somebody is still writing the file, or it is none of ours: such names are passed over. */
    static boolean isPassedOver(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }
}
