package ru.nso.esialogin.indicators.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.nso.esialogin.indicators.Counts;

/** How a published percentage follows from the counts, at its own decimals. */
enum Published {
    ROUNDED,
    CUT_OFF,
    /** A share of one instead of a share of a hundred, which a workbook shows as per cent. */
    FRACTION,
    OTHER;

    static Published of(BigDecimal published, Counts counts) {
        Published told = ofPercent(published, counts);
        boolean fraction = told == OTHER && ofPercent(published.movePointRight(2), counts) != OTHER;
        return fraction ? FRACTION : told;
    }

    private static Published ofPercent(BigDecimal published, Counts counts) {
        int decimals = Math.max(0, published.scale());
        if (published.compareTo(counts.percent(decimals, RoundingMode.HALF_UP)) == 0) {
            return ROUNDED;
        }
        return published.compareTo(counts.percent(decimals, RoundingMode.DOWN)) == 0 ? CUT_OFF : OTHER;
    }
}
