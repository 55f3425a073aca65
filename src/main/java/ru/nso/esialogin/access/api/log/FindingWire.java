package ru.nso.esialogin.access.api.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.examination.Finding;
import ru.nso.esialogin.access.examination.FindingText;

/**
 * Something that is not as the service left it.
 *
 * @param kind what was done
 * @param what to what
 * @param run the run of the service concerned
 * @param from the first number concerned: of entries, of seals, or of lines
 * @param to the last one
 * @param text the same in words, Russian
 */
@Schema(name = "AccessLogFinding", description = "То, что в журнале обращений не так, как его оставил сервис")
record FindingWire(
        Finding.Kind kind,
        Finding.What what,
        @Schema(nullable = true) @Nullable String run,
        long from,
        long to,
        String text) {

    static FindingWire of(Finding finding) {
        String run = finding.run();
        return new FindingWire(
                finding.kind(),
                finding.what(),
                run.isEmpty() ? null : run,
                finding.from(),
                finding.to(),
                FindingText.of(finding));
    }
}
