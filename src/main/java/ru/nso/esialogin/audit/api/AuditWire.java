package ru.nso.esialogin.audit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditProgress;

/**
 * An audit and how far it is.
 *
 * @param at as of when
 * @param state of the work on it; null where that ended so long ago that it is forgotten
 * @param incomplete causes whose rule broke down for somebody
 * @param counts by cause
 * @param byMunicipality by municipality, for an audit of the region
 * @param bySchool by school, for an audit of a municipality or a school
 * @param byClass by class, for an audit of a school
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Audit", description = "Проверка карточек: что проверяется, что уже сделано и что найдено")
record AuditWire(
        String id,
        AuditRequest.Extent scope,
        Instant at,
        Instant askedAt,
        String catalogueVersion,
        @Schema(nullable = true) AuditProgress.@Nullable State state,
        @Schema(nullable = true) @Nullable Integer percent,
        @Schema(nullable = true) @Nullable Double cardsPerSecond,
        @Schema(nullable = true) @Nullable Long secondsLeft,
        @Schema(nullable = true, description = "Почему проверка не удалась") @Nullable String failure,
        @Schema(description = "Просмотрено карточек") long cards,
        @Schema(description = "Людей на них; кто есть на двух карточках, считается дважды") long people,
        @Schema(description = "Найдено причин") long findings,
        @Schema(description = "Причины, которые не удалось проверить у кого-то из них") List<String> incomplete,
        List<CountWire> counts,
        List<CountWire> byMunicipality,
        List<CountWire> bySchool,
        List<CountWire> byClass) {

    /** The audit without its counts. */
    static AuditWire of(Audit audit) {
        return of(audit, new Counts(List.of(), List.of(), List.of(), List.of()));
    }

    static AuditWire of(Audit audit, Counts counts) {
        Optional<AuditProgress> job = audit.progress();
        return new AuditWire(
                audit.id(),
                AuditRequest.Extent.of(audit.task().scope()),
                audit.task().at(),
                audit.task().askedAt(),
                audit.task().catalogue(),
                job.map(AuditProgress::state).orElse(null),
                job.map(AuditProgress::percent)
                        .filter(percent -> percent.isPresent())
                        .map(percent -> percent.getAsInt())
                        .orElse(null),
                job.map(AuditProgress::perSecond)
                        .filter(pace -> pace.isPresent())
                        .map(pace -> pace.getAsDouble())
                        .orElse(null),
                job.flatMap(AuditProgress::left).map(Duration::toSeconds).orElse(null),
                job.flatMap(AuditProgress::failure)
                        .map(code -> "Проверка не удалась. Начните её снова; если не поможет, сообщите поддержке.")
                        .orElse(null),
                audit.cards(),
                audit.people(),
                audit.findings(),
                audit.undecided().stream().sorted().toList(),
                counts.byCause,
                counts.byMunicipality,
                counts.bySchool,
                counts.byClass);
    }

    /** Counts of all levels that an answer has. */
    record Counts(
            List<CountWire> byCause,
            List<CountWire> byMunicipality,
            List<CountWire> bySchool,
            List<CountWire> byClass) {}
}
