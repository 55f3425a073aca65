package ru.nso.esialogin.console.school.files;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.run.ImportStore.Behind;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.platform.http.Cursors;

/** Lists files that were sent before: of a school everybody's, of the region one's own. */
@Singleton
final class PastFiles {
    private static final int OF_PAGE = 20;

    private final Console console;
    private final Imports imports;
    private final Cursors cursors;
    private final ImportLimits limits;
    private final ZoneId zone;

    PastFiles(Console console, Imports imports, Cursors cursors, ImportLimits limits, Diagnoses diagnoses) {
        this.console = console;
        this.imports = imports;
        this.cursors = cursors;
        this.limits = limits;
        this.zone = diagnoses.dated().zone();
    }

    /**
     * The files.
     *
     * @param school of this one; nothing: those that name their schools row by row
     * @param base address of the page, with a parameter
     * @param cursor where to go on
     */
    PastView of(Optional<School> school, String base, @Nullable String cursor) {
        Optional<String> id = school.map(School::id);
        String list = "console/files/" + id.orElse("");
        Behind behind = cursor == null || cursor.isBlank() ? Behind.NOTHING : behind(cursors.position(list, cursor));
        List<ImportFile> found = imports.past(console.caller(), id, behind, OF_PAGE + 1);
        List<ImportFile> shown = found.subList(0, Math.min(OF_PAGE, found.size()));
        return new PastView(
                shown.stream()
                        .map(file -> PastView.PastFile.of(file, imports.isOwn(console.caller(), file), zone))
                        .toList(),
                found.size() > shown.size() ? base + "&before=" + next(list, shown.get(shown.size() - 1)) : "",
                Words.count(Math.max(1, limits.kept().toDays()), "день", "дня", "дней"));
    }

    private String next(String list, ImportFile last) {
        return cursors.after(list, last.task().askedAt() + " " + last.task().id());
    }

    private static Behind behind(String text) {
        int space = text.indexOf(' ');
        return new Behind(Instant.parse(text.substring(0, space)), text.substring(space + 1));
    }
}
