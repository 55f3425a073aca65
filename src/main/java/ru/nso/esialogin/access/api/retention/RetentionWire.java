package ru.nso.esialogin.access.api.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.LastRun;
import ru.nso.esialogin.access.retention.RetentionLine;

/** What is kept how long. */
@Schema(name = "Retention", description = "Что и сколько хранится, и что пора удалить")
record RetentionWire(List<Line> classes) {

    static RetentionWire of(List<RetentionLine> lines) {
        return new RetentionWire(lines.stream().map(Line::of).toList());
    }

    /**
     * One class of data.
     *
     * @param what what it is
     * @param kept how long, ISO 8601; {@code null}: without end
     * @param ground the law it follows from
     * @param due how many rows should be gone
     * @param dueSince when the first of them became due
     * @param lastRun when it was last cleaned up; {@code null}: not yet
     */
    @Schema(name = "RetentionLine", description = "Один вид данных")
    record Line(
            DataClass dataClass,
            String what,
            @Schema(nullable = true, examples = "P30D") @Nullable String kept,
            String ground,
            long due,
            @Schema(nullable = true, implementation = String.class, format = "date-time") @Nullable Instant dueSince,
            @Schema(nullable = true) @Nullable Run lastRun) {

        static Line of(RetentionLine line) {
            return new Line(
                    line.dataClass(),
                    line.dataClass().what(),
                    line.kept().map(Line::iso).orElse(null),
                    line.dataClass().ground(),
                    line.due().rows(),
                    line.due().since().orElse(null),
                    line.last().map(Run::of).orElse(null));
        }

        /** Days as days: {@code Duration} itself writes {@code PT720H}. */
        private static String iso(Duration duration) {
            return duration.equals(Duration.ofDays(duration.toDays()))
                    ? "P" + duration.toDays() + "D"
                    : duration.toString();
        }
    }

    /**
     * When a class was last cleaned up.
     *
     * @param removed how many rows went
     */
    @Schema(name = "RetentionLastRun", description = "Последнее удаление")
    record Run(@Schema(implementation = String.class, format = "date-time") Instant at, long removed) {

        static Run of(LastRun run) {
            return new Run(run.at(), run.removed());
        }
    }
}
