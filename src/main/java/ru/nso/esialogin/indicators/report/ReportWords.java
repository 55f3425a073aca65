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
final class ReportWords {
    static final String REGION = "Новосибирская область";
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

    static String name(Optional<String> municipality) {
        return municipality.orElse(REGION);
    }

    static String month(YearMonth month) {
        return MONTHS[month.getMonthValue() - 1] + " " + month.getYear();
    }

    static String decimal(Optional<BigDecimal> number) {
        return number.map(Words::decimal).orElse("");
    }

    static String series(Series series) {
        return switch (series) {
            case SFERUM -> "Сферум";
            case MY_SCHOOL -> "Моя школа";
            case OWN -> "";
        };
    }

    static String zone(Optional<Zone> zone) {
        return zone.map(Zone::words).orElse("");
    }

    static String band(Band band) {
        return "от " + Words.decimal(band.from()) + "\u00a0% до " + Words.decimal(band.to()) + "\u00a0%";
    }

    static String unit(Unit unit) {
        return switch (unit) {
            case PUPILS -> "обучающиеся";
            case STAFF -> "педагоги";
            case SCHOOLS -> "школы";
        };
    }

    static String accumulation(Accumulation accumulation) {
        return switch (accumulation) {
            case CUMULATIVE_YEAR -> "нарастающим итогом с начала года";
            case ROLLING_12_MONTHS -> "за последние 12 месяцев";
            case POINT_IN_TIME -> "на дату";
        };
    }

    static String outlook(Outlook outlook) {
        return switch (outlook) {
            case REACHED -> "план года выполнен";
            case LIKELY -> "план года будет выполнен";
            case UNCERTAIN -> "сказать нельзя";
            case UNLIKELY -> "план года выполнен не будет";
            case TOO_LITTLE_HISTORY -> "мало значений";
        };
    }
}
