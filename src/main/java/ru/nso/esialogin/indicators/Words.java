package ru.nso.esialogin.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as Russian texts write them. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String NO_BREAK = "\u00a0";

    private Words() {}

    /** «51,58 %». */
    public static String percent(BigDecimal percent) {
        return decimal(percent) + NO_BREAK + "%";
    }

    /** «38,6», with a comma. */
    public static String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** «13.11.2024». */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** «190 612». */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", NO_BREAK);
    }
}
