package ru.nso.esialogin.access.api.log;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.statement.Statement;
import ru.nso.esialogin.access.statement.StatementLine;

/**
 * Who worked with a card, for its family.
 *
 * @param cardId whose card
 * @param madeAt when the statement was made
 * @param recordedSince since when everything is written down
 * @param summary in one or two sentences
 * @param times how often somebody worked with the card
 * @param complete whether there is no line more
 * @param lines newest first
 */
@Schema(name = "AccessStatement", description = "Кто работал с карточкой: для семьи")
record StatementWire(
        String cardId,
        @Schema(implementation = String.class, format = "date-time") Instant madeAt,
        @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant recordedSince,
        String summary,
        int times,
        boolean complete,
        List<Line> lines) {

    /**
     * What somebody did with the card on one day.
     *
     * @param from when first
     * @param to when last
     * @param times how often
     * @param who role and organisation, never a name
     * @param why what for
     * @param what what was done with which data
     * @param shown whether data were shown or changed
     */
    @Schema(name = "AccessStatementLine")
    record Line(
            @Schema(implementation = String.class, format = "date-time") Instant from,
            @Schema(implementation = String.class, format = "date-time") Instant to,
            int times,
            String who,
            String why,
            String what,
            boolean shown) {

        static Line of(StatementLine line) {
            return new Line(line.from(), line.to(), line.times(), line.who(), line.why(), line.what(), line.shown());
        }
    }

    static StatementWire of(Statement statement) {
        return new StatementWire(
                statement.cardId(),
                statement.madeAt(),
                statement.recordedSince().orElse(null),
                statement.summary(),
                statement.times(),
                statement.complete(),
                statement.lines().stream().map(Line::of).toList());
    }
}
