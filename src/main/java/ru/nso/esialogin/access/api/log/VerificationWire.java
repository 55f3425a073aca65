package ru.nso.esialogin.access.api.log;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.examination.Report;

/**
 * Whether the access log is as the service wrote it.
 *
 * @param intact whether nothing was found in the whole log; {@code null} while a part is left to examine
 * @param entries how many entries there are
 * @param sealed how many of them are sealed
 * @param unsealed how many wait for their seal
 * @param ended how many sealed entries are rightly gone: their time has ended, and this was signed outside the database
 * @param beforeSealing how many entries there are from before the log was sealed, of which nothing can be proved
 * @param undecided numbers that are not there and of which nobody can say whether they ever were
 * @param findings what is not as the service left it
 * @param findingsTruncated whether there is more than is told
 * @param next for the request that examines the rest; {@code null} when all was examined
 */
@Schema(name = "AccessLogVerification", description = "Цел ли журнал обращений")
record VerificationWire(
        @Schema(nullable = true) @Nullable Boolean intact,
        long entries,
        long sealed,
        long unsealed,
        long ended,
        long beforeSealing,
        long undecided,
        List<FindingWire> findings,
        boolean findingsTruncated,
        @Schema(nullable = true) @Nullable String next) {

    static VerificationWire of(Report report, @Nullable String next) {
        return new VerificationWire(
                next == null ? report.clean() : null,
                report.entries(),
                report.sealed(),
                report.entries() - report.sealed(),
                report.ended(),
                report.beforeSealing(),
                report.undecided(),
                report.findings().stream().map(FindingWire::of).toList(),
                report.findingsTruncated(),
                next);
    }
}
