package ru.nso.esialogin.indicators.status;

import java.util.Comparator;
import java.util.List;
import ru.nso.esialogin.indicators.Series;

/**
 * Municipalities by their percentage.
 *
 * @param status of which day
 * @param series by which count
 * @param rows those with a percentage that may be told, the highest first
 * @param bands how many lie in which band
 */
public record Ranking(Status status, Series series, List<StatusRow> rows, List<Filled> bands) {
    private static final int TOP = 5;

    public Ranking {
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
    }

    /**
     * A band and how many municipalities are in it.
     *
     * @param band the band
     * @param municipalities how many are known to be in it
     */
    public record Filled(Band band, int municipalities) {}

    /** The ranking of a status. */
    public static Ranking of(Status status, Series series) {
        List<StatusRow> rows = status.rowsOf(series).stream()
                .filter(row -> row.rank().isPresent() && row.shownPercent().isPresent())
                .sorted(Comparator.comparingInt((StatusRow row) -> row.rank().getAsInt()))
                .toList();
        List<Filled> bands = Band.of(status.indicator().code()).stream()
                .map(band -> new Filled(band, (int) rows.stream()
                        .filter(row -> row.shownPercent().filter(band::holds).isPresent())
                        .count()))
                .toList();
        return new Ranking(status, series, rows, bands);
    }

    /** The five highest; more where the last of them share their place. */
    public List<StatusRow> top() {
        return rows.stream()
                .filter(row -> row.rank().orElse(Integer.MAX_VALUE) <= TOP)
                .toList();
    }
}
