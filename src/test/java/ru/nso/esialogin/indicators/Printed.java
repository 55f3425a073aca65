package ru.nso.esialogin.indicators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.reading.Cells;
import ru.nso.esialogin.indicators.reading.ObservationTable;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.reading.UnknownTableException;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusReckoning;
import ru.nso.esialogin.indicators.status.StatusRow;
import ru.nso.esialogin.indicators.table.ShippedTable;
import ru.nso.esialogin.platform.table.reading.TableSource;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** The region's tables exactly as it printed them, and what we make of them. */
public final class Printed {
    public static final LocalDate MEETING = LocalDate.of(2024, 11, 13);
    public static final Municipalities MUNICIPALITIES = Municipalities.shipped();
    public static final Indicators INDICATORS = Indicators.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final Map<String, List<String>> TABLES = Map.of(
            "2.1", List.of("2.1-sferum-and-my-school.csv", "region-2024-11-13.csv"),
            "2.2", List.of("region-2024-11-13.csv"),
            "2.3", List.of("2.3-active-schools.csv", "region-2024-11-13.csv"),
            "EPGU_ACCOUNTS_10_17", List.of("child-accounts-2024.csv"),
            "SCHOOL_ACCOUNTS", List.of("child-accounts-2024.csv"));

    private Printed() {}

    public static Indicator indicator(String code) {
        return INDICATORS.find(code).orElseThrow();
    }

    /** What a table says. */
    public static Reading read(String code, String table) {
        return read(code, () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a file says. */
    public static Reading read(String code, TableSource table) {
        try {
            return ObservationTable.read(new Cells(indicator(code), TODAY, MUNICIPALITIES), table);
        } catch (UnusableTableException e) {
            throw new IllegalArgumentException(e.sentence(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnknownTableException e) {
            throw new IllegalArgumentException(e.sentence(), e);
        }
    }

    /** Everything that was printed of an indicator. */
    public static Reading readAll(String code) {
        List<Reading.Sent> sent = new ArrayList<>();
        List<Long> passedOver = new ArrayList<>();
        for (String table : TABLES.getOrDefault(code, List.of())) {
            Reading reading = read(code, () -> ShippedTable.open("printed/" + table));
            if (!reading.problems().isEmpty()) {
                throw new IllegalStateException(reading.problems().get(0).sentence());
            }
            sent.addAll(reading.sent());
            passedOver.addAll(reading.passedOver());
        }
        return new Reading(sent, List.of(), passedOver);
    }

    /** The same as histories. */
    public static List<History> histories(String code) {
        return histories(
                readAll(code).sent().stream().map(Reading.Sent::observation).toList());
    }

    /** Observations as histories. */
    public static List<History> histories(List<Observation> observations) {
        Map<String, List<Observation>> grouped = new LinkedHashMap<>();
        for (Observation each : observations) {
            grouped.computeIfAbsent(each.municipality() + "/" + each.series(), key -> new ArrayList<>())
                    .add(each);
        }
        return grouped.values().stream()
                .map(each -> each.stream()
                        .sorted(Comparator.comparing(Observation::date))
                        .toList())
                .map(each -> new History(each.get(0).municipality(), each.get(0).series(), each))
                .toList();
    }

    /** The printed plan. */
    public static Plan plan(String code) {
        return new Plan(ShippedTable.read("printed/plan-2024.csv").lines().stream()
                .filter(line -> line.of("indicator").equals(code))
                .map(line -> new PlanMonth(
                        YearMonth.parse(line.of("month")),
                        new BigDecimal(line.of("plan_percent")),
                        Optional.of(new BigDecimal(line.of("yellow_from_percent")))))
                .toList());
    }

    /** The status that follows. */
    public static Status status(String code, LocalDate date) {
        return new StatusReckoning(MUNICIPALITIES).status(indicator(code), plan(code), date, histories(code));
    }

    /** A row of it. */
    public static StatusRow row(Status status, String municipality, Series series) {
        return status.rowsOf(series).stream()
                .filter(row -> row.municipality().equals(Optional.of(municipality)))
                .findFirst()
                .orElseThrow();
    }
}
