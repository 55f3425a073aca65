package ru.nso.esialogin.indicators.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.chart.RankingChart;
import ru.nso.esialogin.indicators.chart.ShownPoints;
import ru.nso.esialogin.indicators.chart.SmallMultiples;
import ru.nso.esialogin.indicators.chart.YearChart;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.indicators.status.Ranking;

/** Draws indicators, as SVG. Each drawing says in words where the same numbers are a table. */
@ApplicationScoped
public class Drawings {
    private final IndicatorBook book;

    public Drawings(IndicatorBook book) {
        this.book = book;
    }

    /** A municipality, or the region, over the year of a day, until that day. */
    public String year(Indicator indicator, Series series, Optional<String> municipality, LocalDate day, String table) {
        return YearChart.draw(
                indicator,
                book.plan(indicator),
                day.getYear(),
                ReportWords.name(municipality),
                points(indicator, series, day).of(municipality),
                table);
    }

    /** Municipalities by their percentage on a day. */
    public String ranking(Indicator indicator, Series series, LocalDate day, String table) {
        return RankingChart.draw(Ranking.of(book.status(indicator, day), series), table);
    }

    /** All municipalities side by side, until a day. */
    public String smallMultiples(Indicator indicator, Series series, LocalDate day, String table) {
        return SmallMultiples.draw(book.status(indicator, day), series, points(indicator, series, day), table);
    }

    private ShownPoints points(Indicator indicator, Series series, LocalDate day) {
        return ShownPoints.of(indicator, series, book.histories(indicator, day));
    }
}
