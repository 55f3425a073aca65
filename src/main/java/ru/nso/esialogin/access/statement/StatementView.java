package ru.nso.esialogin.access.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its page shows it: times of the region, sentences that begin with a capital.
 *
 * @param cardId whose card
 * @param madeAt when it was made
 * @param since since when everything is written down; {@code null} while nothing is
 * @param summary in one or two sentences
 * @param lines newest first
 */
public record StatementView(String cardId, String madeAt, @Nullable String since, String summary, List<Line> lines) {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", RUSSIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", RUSSIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", RUSSIAN);

    /**
     * A line of the table.
     *
     * @param when day and time
     * @param who role and organisation
     * @param why what for
     * @param what what was done
     */
    public record Line(String when, String who, String why, String what) {}

    /** The page of a statement. */
    public static StatementView of(Statement statement, ZoneId zone) {
        return new StatementView(
                statement.cardId(),
                MOMENT.format(statement.madeAt().atZone(zone)),
                statement
                        .recordedSince()
                        .map(since -> DAY.format(since.atZone(zone)))
                        .orElse(null),
                statement.summary(),
                statement.lines().stream().map(line -> line(line, zone)).toList());
    }

    private static Line line(StatementLine line, ZoneId zone) {
        return new Line(when(line, zone), line.who(), capital(line.why()), capital(line.what()));
    }

    private static String when(StatementLine line, ZoneId zone) {
        Instant from = line.from();
        String first = MOMENT.format(from.atZone(zone));
        String last = TIME.format(line.to().atZone(zone));
        if (line.times() == 1) {
            return first;
        }
        return first + (first.endsWith(last) ? "" : "–" + last) + ", " + line.often();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(RUSSIAN) + text.substring(1);
    }
}
