package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.indicators.table.ShippedTable;

/**
 * A band of percentages, and how many municipalities the region itself has counted in it.
 *
 * @param indicator code
 * @param from lower end, which belongs to it
 * @param to upper end, which belongs to the next one
 * @param published how many the region printed
 * @param publishedOn when
 */
public record Band(String indicator, BigDecimal from, BigDecimal to, int published, LocalDate publishedOn) {

    /** The bands of an indicator, from {@code bands.csv}. */
    public static List<Band> of(String indicator) {
        return ShippedTable.read("bands.csv").lines().stream()
                .filter(line -> line.of("indicator").equals(indicator))
                .map(line -> new Band(
                        indicator,
                        new BigDecimal(line.of("from_percent")),
                        new BigDecimal(line.of("to_percent")),
                        Integer.parseInt(line.of("municipalities_published")),
                        LocalDate.parse(line.of("date"))))
                .toList();
    }

    /** Whether a percentage lies in it. */
    public boolean holds(BigDecimal percent) {
        return percent.compareTo(from) >= 0 && percent.compareTo(to) < 0;
    }
}
