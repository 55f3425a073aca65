package ru.nso.esialogin.audit.api.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.forecast.ForecastByMonth;
import ru.nso.esialogin.audit.forecast.Foreseen;
import ru.nso.esialogin.audit.forecast.Reason;
import ru.nso.esialogin.audit.readiness.Group;
import ru.nso.esialogin.audit.readiness.ReadinessRow;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.audit.results.Looked;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * Who gets in, and who will be shut out.
 *
 * @param day day of the audit
 * @param shares by group and kind
 * @param months how many people will be shut out when
 * @param next who that is, the next one first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AuditReadiness", description = "Доля тех, у кого вход работает, и кто не сможет войти дальше и когда")
record ReadinessWire(LocalDate day, List<ShareWire> shares, List<MonthWire> months, List<ForeseenWire> next) {

    static ReadinessWire of(LocalDate day, Looked looked) {
        return new ReadinessWire(
                day,
                looked.shares().stream().map(ShareWire::of).toList(),
                looked.months().stream().map(MonthWire::of).toList(),
                looked.next().stream().map(ForeseenWire::of).toList());
    }

    /** The share of a group. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AuditShare", description = "Доля: всего человек, у скольких вход работает, процент")
    record ShareWire(
            Group.Level level,
            @Schema(nullable = true) @Nullable String municipality,
            @Schema(nullable = true) @Nullable String schoolId,
            RecordKind kind,
            @Schema(nullable = true, description = "Всего человек; null, если их меньше пяти или это выдало бы таких")
                    @Nullable
                    Long denominator,
            @Schema(nullable = true, description = "У скольких вход работает") @Nullable Long numerator,
            @Schema(nullable = true) @Nullable BigDecimal percent,
            @Schema(description = "Скрыто, чтобы не рассказать об одном-двух людях") boolean withheld) {

        static ShareWire of(ReadinessRow row) {
            return new ShareWire(
                    row.group().level(),
                    row.group().municipality().orElse(null),
                    row.group().schoolId().orElse(null),
                    row.kind(),
                    row.share().map(Share::persons).orElse(null),
                    row.share().map(Share::working).orElse(null),
                    row.share().flatMap(Share::percent).orElse(null),
                    row.isWithheld());
        }
    }

    /** A month. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AuditForecastMonth", description = "Сколько людей не смогут войти; month: null — в любой день")
    record MonthWire(
            @Schema(nullable = true, examples = "2026-12") @Nullable String month,
            @Schema(description = "Сколько людей по каждой причине") Map<Reason, Long> people) {

        static MonthWire of(ForecastByMonth.Month month) {
            return new MonthWire(month.month().map(YearMonth::toString).orElse(null), new TreeMap<>(month.people()));
        }
    }

    /** Somebody who will be shut out. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AuditForeseen", description = "Кто не сможет войти, с какого дня, почему и что сделать")
    record ForeseenWire(
            String recordId,
            String cardId,
            RecordKind kind,
            String schoolId,
            @Schema(nullable = true) @Nullable String className,
            Reason reason,
            @Schema(nullable = true, description = "null — в любой день") @Nullable LocalDate from,
            String whatToDo) {

        static ForeseenWire of(Foreseen foreseen) {
            return new ForeseenWire(
                    foreseen.record().recordId(),
                    foreseen.record().cardId(),
                    foreseen.record().kind(),
                    foreseen.record().schoolId(),
                    foreseen.record().className().orElse(null),
                    foreseen.reason(),
                    foreseen.from().orElse(null),
                    foreseen.whatToDo());
        }
    }
}
