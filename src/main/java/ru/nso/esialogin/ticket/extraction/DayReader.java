package ru.nso.esialogin.ticket.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ru.nso.esialogin.person.BirthDate;

/** Finds days in running text. */
public final class DayReader {
    private static final Pattern DAY = Pattern.compile("(?iu)(?<!\\d)(?:\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}"
            + "|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}\\h+(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*"
            + "\\h+(?:19|20)\\d{2})(?!\\d)");

    private DayReader() {}

    /** The days that have a year, each once, in order. */
    public static List<LocalDate> read(String text) {
        return DAY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(BirthDate::parse)
                .flatMap(Optional::stream)
                .map(BirthDate::date)
                .distinct()
                .toList();
    }
}
