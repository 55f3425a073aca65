package ru.nso.esialogin.access.api.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.report.WithoutCase;
import ru.nso.esialogin.access.report.WithoutCasePage;

/**
 * A page of the report on work without a ticket or call.
 *
 * @param from the report tells of what was written from this moment on
 * @param to and before this one
 * @param next the cursor of the next page; {@code null} on the last one
 */
@Schema(name = "WorkWithoutCase", description = "Кто работал с карточками, не указав ни обращения, ни звонка")
record WithoutCaseWire(
        @Schema(implementation = String.class, format = "date-time") Instant from,
        @Schema(implementation = String.class, format = "date-time") Instant to,
        List<Line> items,
        @Schema(nullable = true) @Nullable String next) {

    static WithoutCaseWire of(WithoutCasePage page, @Nullable String next) {
        return new WithoutCaseWire(
                page.window().from(),
                page.window().to(),
                page.items().stream().map(Line::of).toList(),
                next);
    }

    /**
     * What one operator did for one purpose.
     *
     * @param times how many entries
     * @param cards how many different cards
     * @param first when the first was written
     * @param last when the newest was written
     */
    @Schema(name = "WorkWithoutCaseLine", description = "Записи одного сотрудника с одной целью")
    record Line(
            String who,
            List<String> roles,
            @Schema(nullable = true) @Nullable String schoolId,
            @Schema(nullable = true) @Nullable String municipality,
            String purpose,
            long times,
            long cards,
            @Schema(implementation = String.class, format = "date-time") Instant first,
            @Schema(implementation = String.class, format = "date-time") Instant last) {

        static Line of(WithoutCase line) {
            return new Line(
                    line.operator().who(),
                    line.operator().roles(),
                    line.operator().schoolId().orElse(null),
                    line.operator().municipality().orElse(null),
                    line.purpose(),
                    line.times(),
                    line.cards(),
                    line.first(),
                    line.last());
        }
    }
}
