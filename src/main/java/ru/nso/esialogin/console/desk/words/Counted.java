package ru.nso.esialogin.console.desk.words;

import java.time.Duration;

/** Numbers with the word that they count. */
public final class Counted {
    private static final int HOURS_OF_TWO_DAYS = 48;
    private static final int A_DAY = 24;
    private static final int AN_HOUR = 60;

    private Counted() {}

    /** «1 письмо», «2 письма», «5 писем». */
    public static String of(long number, String one, String few, String many) {
        return number + " " + word(number, one, few, many);
    }

    /** «3 обращения». */
    public static String tickets(long number) {
        return of(number, "обращение", "обращения", "обращений");
    }

    /** «3 письма». */
    public static String letters(long number) {
        return of(number, "письмо", "письма", "писем");
    }

    /** How long something takes: «5 дней», «3 часа 10 минут», «40 минут». */
    public static String time(Duration time) {
        long minutes = time.toMinutes();
        if (minutes < 1) {
            return "меньше минуты";
        }
        long hours = minutes / AN_HOUR;
        if (hours >= HOURS_OF_TWO_DAYS) {
            return of(hours / A_DAY, "день", "дня", "дней");
        }
        String rest = of(minutes % AN_HOUR, "минута", "минуты", "минут");
        if (hours == 0) {
            return rest;
        }
        String whole = of(hours, "час", "часа", "часов");
        return minutes % AN_HOUR == 0 || hours >= A_DAY ? whole : whole + ' ' + rest;
    }

    private static String word(long number, String one, String few, String many) {
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
}
