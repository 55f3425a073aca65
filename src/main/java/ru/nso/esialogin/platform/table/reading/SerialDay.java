package ru.nso.esialogin.platform.table.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as Excel counts it: days since the last of 1899, with a 29 February 1900 that never was, or days since
 * 1 January 1904. A time of day is the part behind the point and is left out.
 */
public final class SerialDay {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final int LAST_IN_2099 = 73_050;
    private static final int LONGEST = 24;

    private SerialDay() {}

    /** The day; nothing for what is no number, for the day that never was, and for years before 1900 or after 2099. */
    public static Optional<LocalDate> read(String number, boolean from1904) {
        if (number.length() > LONGEST || !isDecimal(number)) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(number);
        if (exact.signum() < 0 || exact.compareTo(BigDecimal.valueOf(LAST_IN_2099 + 1L)) >= 0) {
            return Optional.empty();
        }
        int days = exact.setScale(0, RoundingMode.DOWN).intValue();
        if (from1904) {
            LocalDate day = FIRST_OF_1904.plusDays(days);
            return day.getYear() < 2100 ? Optional.of(day) : Optional.empty();
        }
        if (days == 0 || days == DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        return Optional.of(BEFORE_1900.plusDays(days < DAY_THAT_NEVER_WAS ? days : days - 1L));
    }

    private static boolean isDecimal(String text) {
        int points = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return points <= 1 && digits > 0;
    }
}
