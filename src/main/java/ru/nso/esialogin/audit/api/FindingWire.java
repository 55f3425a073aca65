package ru.nso.esialogin.audit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.CauseEntry;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * One cause for one person on one card: numbers of records, no name and no value.
 *
 * @param recordId card and person, as answers to a login have it
 * @param onCards where the fault stands, among the cards of the audit
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AuditFinding", description = "Причина у одного человека на одной карточке; без имён и значений")
record FindingWire(
        String recordId,
        String cardId,
        String personId,
        RecordKind kind,
        String schoolId,
        @Schema(nullable = true) @Nullable String municipality,
        @Schema(nullable = true) @Nullable String className,
        String cause,
        String title,
        Certainty certainty,
        Severity severity,
        @Schema(description = "Мешает ли войти этому человеку") boolean hinders,
        List<Actor> actors,
        List<String> onCards) {

    static FindingWire of(AuditFinding finding, Catalogue catalogue) {
        return new FindingWire(
                finding.record().recordId(),
                finding.record().cardId(),
                finding.record().personId(),
                finding.record().kind(),
                finding.record().schoolId(),
                finding.record().municipality().orElse(null),
                finding.record().className().orElse(null),
                finding.cause().toString(),
                catalogue.find(finding.cause()).map(CauseEntry::title).orElse(""),
                finding.certainty(),
                finding.severity(),
                finding.hinders(),
                finding.actors(),
                finding.onCards().stream().sorted().toList());
    }
}
