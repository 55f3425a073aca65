package ru.nso.esialogin.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.platform.table.reading.Row;

/** A line for each municipality and a column for each series and date. */
final class DatedRows implements TableRows {
    private static final Pattern COUNT = Pattern.compile("(sferum|my_school|active|staff|count)_([-\\d]+)");
    private static final Pattern SHARE_OF_DAY = Pattern.compile("percent_published_([-\\d]+)");
    private static final Pattern SHARE_OF_SERIES = Pattern.compile("(sferum|my_school)_percent_published");
    private static final Pattern TOTAL = Pattern.compile("(pupils|staff|schools)_total");
    private static final String MUNICIPALITY = "municipality";
    private static final String PLAN = "plan_year_end_percent";

    private final Headings headings;
    private final Cells cells;
    private final Collected collected;
    private final List<Count> counts = new ArrayList<>();
    private final Map<LocalDate, String> sharesOfDays = new HashMap<>();
    private final Map<Series, String> sharesOfSeries = new HashMap<>();
    private final Map<String, Long> rowsOf = new HashMap<>();
    private String total = "";

    private DatedRows(Headings headings, Cells cells, Collected collected) {
        this.headings = headings;
        this.cells = cells;
        this.collected = collected;
    }

    private record Count(String heading, Series series, LocalDate date) {}

    static DatedRows of(Headings headings, Row first, Cells cells, Collected collected) {
        DatedRows rows = new DatedRows(headings, cells, collected);
        for (int i = 0; i < first.cells().size(); i++) {
            rows.heading(first.cell(i), Place.cell(first.number(), i + 1));
        }
        if (rows.total.isEmpty()) {
            cells.problem(
                    Place.cell(first.number(), 1),
                    "Нет колонки с общим числом.",
                    "Добавьте pupils_total, staff_total или schools_total.");
        }
        return rows;
    }

    @Override
    public void read(Row row) {
        String written = Municipalities.tidy(headings.cell(row, MUNICIPALITY));
        Place place = Place.cell(row.number(), MUNICIPALITY);
        Optional<String> name = cells.municipality(place, written).filter(known -> isFirst(known, place));
        Optional<Long> all = total.isEmpty()
                ? Optional.empty()
                : cells.total(Place.cell(row.number(), total), headings.cell(row, total));
        if (headings.has(PLAN)) {
            cells.percent(Place.cell(row.number(), PLAN), headings.cell(row, PLAN));
        }
        Map<String, Optional<BigDecimal>> shares = new HashMap<>();
        sharesOfDays.values().forEach(heading -> shares.put(heading, share(row, heading)));
        sharesOfSeries.values().forEach(heading -> shares.put(heading, share(row, heading)));
        for (Count count : counts) {
            Place cell = Place.cell(row.number(), count.heading());
            Optional<Counts> counted = Cells.counts(cells.count(cell, headings.cell(row, count.heading())), all);
            if (name.isPresent() && counted.isPresent()) {
                Optional<BigDecimal> published = Optional.ofNullable(shareFor(count))
                        .flatMap(heading -> shares.getOrDefault(heading, Optional.empty()));
                collected.add(cell, new Observation(name, count.series(), count.date(), counted, published, written));
            }
        }
    }

    private Optional<BigDecimal> share(Row row, String heading) {
        return cells.percent(Place.cell(row.number(), heading), headings.cell(row, heading));
    }

    /** One line for each municipality: that it stands there twice is said once and not for each of its dates. */
    private boolean isFirst(String name, Place place) {
        Long before = rowsOf.putIfAbsent(name, place.row());
        if (before != null) {
            cells.problem(
                    place,
                    "Этот муниципалитет уже есть в строке " + before + ".",
                    "Оставьте одну строку; разные написания одного названия — тоже повтор.");
        }
        return before == null;
    }

    private @Nullable String shareFor(Count count) {
        String ofDay = sharesOfDays.get(count.date());
        return ofDay == null && isLast(count) ? sharesOfSeries.get(count.series()) : ofDay;
    }

    private boolean isLast(Count count) {
        return counts.stream()
                .noneMatch(other ->
                        other.series() == count.series() && other.date().isAfter(count.date()));
    }

    private void heading(String heading, Place place) {
        Matcher count = COUNT.matcher(heading);
        Matcher ofDay = SHARE_OF_DAY.matcher(heading);
        Matcher ofSeries = SHARE_OF_SERIES.matcher(heading);
        if (count.matches()) {
            series(count.group(1), place).ifPresent(series -> cells.day(place, count.group(2))
                    .ifPresent(date -> counts.add(new Count(heading, series, date))));
        } else if (ofDay.matches()) {
            cells.day(place, ofDay.group(1)).ifPresent(date -> sharesOfDays.put(date, heading));
        } else if (ofSeries.matches()) {
            series(ofSeries.group(1), place).ifPresent(series -> sharesOfSeries.put(series, heading));
        } else if (TOTAL.matcher(heading).matches() && total.isEmpty()) {
            total = heading;
        } else if (!heading.equals(MUNICIPALITY) && !heading.equals(PLAN)) {
            cells.problem(
                    place,
                    "Такой колонки таблица показателя не знает.",
                    "Назовите её как в образце, например sferum_2024-11-13, или уберите.");
        }
    }

    private Optional<Series> series(String prefix, Place place) {
        String name = prefix.toUpperCase(Locale.ROOT);
        return cells.series(place, Series.named(name).isPresent() ? name : "", false);
    }
}
