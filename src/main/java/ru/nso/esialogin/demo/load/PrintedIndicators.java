package ru.nso.esialogin.demo.load;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Indicators;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.reading.Cells;
import ru.nso.esialogin.indicators.reading.ObservationTable;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.indicators.reading.UnknownTableException;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.table.ShippedTable;

/** Puts the region's tables of November 2024, exactly as it printed them, into an empty book of indicators. */
@Singleton
class PrintedIndicators {
    private static final Caller DEMO = new Caller("demo", Set.of(), Optional.empty(), Optional.empty());
    private static final List<Table> TABLES = List.of(
            new Table("2.1", "2.1-sferum-and-my-school.csv"),
            new Table("2.1", "region-2024-11-13.csv"),
            new Table("2.2", "region-2024-11-13.csv"),
            new Table("2.3", "2.3-active-schools.csv"),
            new Table("2.3", "region-2024-11-13.csv"),
            new Table("EPGU_ACCOUNTS_10_17", "child-accounts-2024.csv"),
            new Table("SCHOOL_ACCOUNTS", "child-accounts-2024.csv"));

    private final Indicators indicators;
    private final Municipalities municipalities;
    private final IndicatorBook book;
    private final Clock clock;

    PrintedIndicators(Indicators indicators, Municipalities municipalities, IndicatorBook book, Clock clock) {
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.book = book;
        this.clock = clock;
    }

    private record Table(String indicator, String name) {}

    /** Loads them, all or none, unless something was observed already; tells how many observations were loaded. */
    int intoEmptyBook() {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!book.isEmpty()) {
                return 0;
            }
            int loaded = 0;
            for (Table table : TABLES) {
                loaded += load(table);
            }
            return loaded;
        });
    }

    private int load(Table table) {
        Indicator indicator = indicators
                .find(table.indicator())
                .orElseThrow(() -> new IllegalStateException("there is no indicator " + table.indicator()));
        Cells cells = new Cells(indicator, LocalDate.now(clock), municipalities);
        try {
            Reading reading = ObservationTable.read(cells, () -> ShippedTable.open("printed/" + table.name()));
            return book.record(DEMO, indicator, reading).verdicts().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnknownTableException e) {
            throw new IllegalStateException("a table of the demo is broken: " + table.name(), e);
        }
    }
}
