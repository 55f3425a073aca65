package ru.nso.esialogin.audit.api.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.changes.Change;
import ru.nso.esialogin.audit.changes.ChangeCounts;
import ru.nso.esialogin.audit.changes.FindingKey;
import ru.nso.esialogin.audit.results.Compared;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What has changed between two audits.
 *
 * @param since id of the earlier one
 * @param counts how many findings have changed how
 * @param byCause the same for each cause
 * @param items changes one by one
 * @param next cursor of the next page; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AuditChanges", description = "Что изменилось: новое, исправленное, вернувшееся, без изменений")
record ChangesWire(
        String since,
        Numbers counts,
        List<OfCause> byCause,
        List<Item> items,
        @Schema(nullable = true) @Nullable String next) {

    static ChangesWire of(String since, Compared compared, List<Compared.Changed> shown, @Nullable String next) {
        ChangeCounts counts = compared.counts();
        List<OfCause> byCause = new ArrayList<>();
        counts.byCause().forEach((cause, numbers) -> byCause.add(OfCause.of(cause, numbers)));
        return new ChangesWire(
                since,
                Numbers.of(counts.all()),
                byCause,
                shown.stream().map(Item::of).toList(),
                next);
    }

    /** Numbers of findings. */
    @Schema(name = "AuditChangeCounts", description = "Сколько причин: новых, исправленных, вернувшихся, прежних")
    record Numbers(@JsonProperty("new") long fresh, long fixed, long relapsed, long unchanged) {
        static Numbers of(Map<Change, Long> counts) {
            return new Numbers(
                    counts.getOrDefault(Change.NEW, 0L),
                    counts.getOrDefault(Change.FIXED, 0L),
                    counts.getOrDefault(Change.RELAPSED, 0L),
                    counts.getOrDefault(Change.UNCHANGED, 0L));
        }
    }

    /** Numbers of one cause. */
    @Schema(name = "AuditCauseChanges", description = "То же для одной причины")
    record OfCause(String cause, Numbers counts) {
        static OfCause of(CauseCode cause, Map<Change, Long> counts) {
            return new OfCause(cause.toString(), Numbers.of(counts));
        }
    }

    /** One finding that has changed. */
    @Schema(name = "AuditChange", description = "Что стало с одной причиной у одного человека на одной карточке")
    record Item(Change change, String cause, String recordId, String cardId, RecordKind kind) {
        static Item of(Compared.Changed changed) {
            FindingKey finding = changed.finding();
            return new Item(
                    changed.change(),
                    finding.cause().toString(),
                    finding.cardId() + ':' + finding.personId(),
                    finding.cardId(),
                    finding.kind());
        }
    }
}
