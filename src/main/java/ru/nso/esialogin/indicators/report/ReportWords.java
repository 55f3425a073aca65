package ru.nso.esialogin.indicators.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import ru.nso.esialogin.indicators.Accumulation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Unit;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.forecast.Outlook;
import ru.nso.esialogin.indicators.status.Band;

/** The words of what is handed out. */
public final class ReportWords {
    /** The region. */
    public static final String REGION = "Новосибирская область";

    private static final String[] MONTHS = {
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь"
    };

    private ReportWords() {}

    /** A municipality, or the region. */
    public static String name(Optional<String> municipality) {
        return municipality.orElse(REGION);
    }

    /** «ноябрь 2024». */
    public static String month(YearMonth month) {
        return MONTHS[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /** A number with a comma; empty where there is none. */
    public static String decimal(Optional<BigDecimal> number) {
        return number.map(Words::decimal).orElse("");
    }

    /** The name of a series; empty for the own one. */
    public static String series(Series series) {
        return switch (series) {
            case SFERUM -> "Сферум";
            case MY_SCHOOL -> "Моя школа";
            case OWN -> "";
        };
    }

    /** The zone; empty where there is none. */
    public static String zone(Optional<Zone> zone) {
        return zone.map(Zone::words).orElse("");
    }

    /** «от 40 % до 60 %». */
    public static String band(Band band) {
        return "от " + Words.decimal(band.from()) + "\u00a0% до " + Words.decimal(band.to()) + "\u00a0%";
    }

    /** Who or what is counted. */
    public static String unit(Unit unit) {
        return switch (unit) {
            case PUPILS -> "обучающиеся";
            case STAFF -> "педагоги";
            case SCHOOLS -> "школы";
        };
    }

    /** How the count comes about. */
    public static String accumulation(Accumulation accumulation) {
        return switch (accumulation) {
            case CUMULATIVE_YEAR -> "нарастающим итогом с начала года";
            case ROLLING_12_MONTHS -> "за последние 12 месяцев";
            case POINT_IN_TIME -> "на дату";
        };
    }

    /** What is to be expected. */
    public static String outlook(Outlook outlook) {
        return switch (outlook) {
            case REACHED -> "план года выполнен";
            case LIKELY -> "план года будет выполнен";
            case UNCERTAIN -> "сказать нельзя";
            case UNLIKELY -> "план года выполнен не будет";
            case TOO_LITTLE_HISTORY -> "мало значений";
        };
    }
}
