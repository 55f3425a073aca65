package ru.nso.esialogin.console.school;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;

/** Numbers, days and a few words as the pages of a school say them. */
public final class Words {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", RUSSIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", RUSSIAN);
    private static final long MINUTE = 60;

    private Words() {}

    /** A number with its word: «1 ученик», «2 ученика», «5 учеников». */
    public static String count(long number, String one, String few, String many) {
        return number + " " + after(number, one, few, many);
    }

    /** The word after a number. */
    public static String after(long number, String one, String few, String many) {
        long lastTwo = number % 100;
        long last = number % 10;
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        if (last == 1) {
            return one;
        }
        return last >= 2 && last <= 4 ? few : many;
    }

    /** «3 входа заработает». */
    public static String logins(long number) {
        return count(number, "вход", "входа", "входов");
    }

    /** A day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment in the zone of the region. */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    /** A share. */
    public static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
    }

    /** How long something still takes. */
    public static String left(Duration left) {
        long seconds = left.toSeconds();
        return seconds < MINUTE
                ? "осталось меньше минуты"
                : "осталось около " + count((seconds + MINUTE - 1) / MINUTE, "минуты", "минут", "минут");
    }

    /** As what somebody stands on a card. */
    public static String who(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "ученик";
            case PARENT -> "родитель";
            case EMPLOYEE -> "сотрудник";
        };
    }

    /** How a login goes. */
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case WORKS -> "вход работает";
            case INCOMPLETE -> "видно не всё";
            case WRONG_PERSON -> "открываются чужие данные";
            case FAILS -> "вход не работает";
            case UNDECIDED -> "данных мало, чтобы сказать";
        };
    }

    /** Several things in a row: «а, б и в». */
    public static String row(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        int last = things.size() - 1;
        return String.join(", ", things.subList(0, last)) + " и " + things.get(last);
    }
}
