package ru.nso.esialogin.indicators.recording;

/**
 * How far back answers look.
 *
 * @param status observations behind a row of the status: trend, quality, forecast
 * @param chart observations in a chart
 */
public record HistoryDepth(int status, int chart) {
    /** Half a year and two years of weekly observations. */
    public static final HistoryDepth USUAL = new HistoryDepth(26, 104);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if a trend could not be told
     */
    public HistoryDepth {
        if (status < 2 || chart < 2 || status > 520 || chart > 520) {
            throw new IllegalArgumentException("a history holds 2 to 520 observations");
        }
    }
}
