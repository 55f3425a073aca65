package ru.nso.esialogin.console.analyst.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;

/**
 * A tab of the pages of an indicator.
 *
 * @param path where it leads
 * @param title its text
 * @param here whether it is open
 */
public record Tab(String path, String title, boolean here) {
    /** Where the pages begin. */
    public static final String ROOT = "/console/indicators";

    /** The pages of an indicator. */
    public enum Part {
        STATUS("", "На дату"),
        DATES("/dates", "По датам"),
        QUALITY("/quality", "Качество данных"),
        PLAN("/plan", "План"),
        VALUES("/values", "Значения и исправления");

        private final String path;
        private final String title;

        Part(String path, String title) {
            this.path = path;
            this.title = title;
        }
    }

    static Tab of(Indicator indicator, LocalDate day, Part part, Part here) {
        return new Tab(path(indicator) + part.path + "?date=" + day, part.title, part == here);
    }

    /** Where the pages of an indicator begin. */
    public static String path(Indicator indicator) {
        return ROOT + "/" + indicator.code();
    }

    /** The page of a municipality, or of the region. */
    public static String municipality(
            Indicator indicator, Optional<String> municipality, Series series, LocalDate day) {
        return path(indicator) + "/municipality?" + query(municipality, series, day);
    }

    /** The drawing of a municipality, or of the region, over a year. */
    public static String chart(Indicator indicator, Optional<String> municipality, Series series, LocalDate day) {
        return path(indicator) + "/chart.svg?" + query(municipality, series, day);
    }

    private static String query(Optional<String> municipality, Series series, LocalDate day) {
        return "date=" + day
                + municipality.map(name -> "&name=" + written(name)).orElse("")
                + series.label().map(label -> "&series=" + label).orElse("");
    }

    /** A text as it stands in an address. */
    public static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
