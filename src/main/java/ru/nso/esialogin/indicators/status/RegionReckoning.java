package ru.nso.esialogin.indicators.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.quality.RowQuality;

/**
 * Reckons the row of the region: its own figure as published, compared with what the municipalities add up to.
 *
 * @param reckoning of a row
 * @param municipalities how many there are
 */
record RegionReckoning(RowReckoning reckoning, int municipalities) {

    /**
     * The row.
     *
     * @param own the region's own figures up to the day, none where there are none
     * @param leading what the municipalities count in the leading series up to the day
     * @param rows the rows of these municipalities
     */
    StatusRow row(History own, List<History> leading, List<StatusRow> rows) {
        boolean few = own.last()
                .map(last -> RowQuality.isOfFew(reckoning.indicator(), last))
                .orElse(false);
        StatusRow row = reckoning.row(own, true, few, OptionalInt.empty());
        List<Counts> counted = leading.stream()
                .flatMap(history -> history.last().flatMap(Observation::counts).stream())
                .toList();
        Optional<Counts> figure = own.last().flatMap(Observation::counts);
        if (figure.isEmpty() || counted.isEmpty()) {
            return row;
        }
        boolean anyHidden = few || rows.stream().anyMatch(StatusRow::hidden);
        return difference(figure.get(), counted, anyHidden)
                .map(note -> with(row, note))
                .orElse(row);
    }

    private Optional<QualityNote> difference(Counts own, List<Counts> counted, boolean anyHidden) {
        long numerators = counted.stream().mapToLong(Counts::numerator).sum();
        long denominators = counted.stream().mapToLong(Counts::denominator).sum();
        if (numerators == own.numerator() && denominators == own.denominator()) {
            return Optional.empty();
        }
        StringBuilder reason = new StringBuilder("Сумма по муниципалитетам не равна цифре региона");
        if (!anyHidden) {
            reason.append(": ")
                    .append(Words.number(numerators))
                    .append(" из ")
                    .append(Words.number(denominators))
                    .append(", у региона ")
                    .append(Words.number(own.numerator()))
                    .append(" из ")
                    .append(Words.number(own.denominator()));
        }
        reason.append('.');
        if (counted.size() < municipalities) {
            reason.append(" В таблице ")
                    .append(counted.size())
                    .append(" из ")
                    .append(municipalities)
                    .append(" муниципалитетов.");
        }
        if (reckoning.indicator().series().size() > 1) {
            reason.append(" Графы по муниципалитетам — не числитель показателя.");
        }
        return Optional.of(new QualityNote(QualityCode.SUM_DIFFERS, reason.toString()));
    }

    private static StatusRow with(StatusRow row, QualityNote note) {
        List<QualityNote> notes = new ArrayList<>(row.notes());
        notes.add(note);
        return new StatusRow(
                row.municipality(),
                row.series(),
                row.observedOn(),
                row.counts(),
                row.total(),
                row.percent(),
                row.published(),
                row.plan(),
                row.zone(),
                row.trend(),
                row.need(),
                row.outlook(),
                row.rank(),
                notes,
                row.hidden(),
                row.sentence());
    }
}
