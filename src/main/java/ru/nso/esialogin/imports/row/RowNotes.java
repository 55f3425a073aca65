package ru.nso.esialogin.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.platform.table.reading.Row;

/** What is noticed while a row is read. */
final class RowNotes {
    private final Headings headings;
    private final Row row;
    private final List<RowProblem> remarks = new ArrayList<>();
    private final List<RowProblem> refusals = new ArrayList<>();

    RowNotes(Headings headings, Row row) {
        this.headings = headings;
        this.row = row;
    }

    /** Something that somebody should look at. */
    void remark(int place, String what, String howToMend) {
        remarks.add(new RowProblem(row.number(), headings.text(place), what, howToMend));
    }

    /** What was noticed of a value; a mask is no value and refuses the row. */
    void remarks(int place, Set<Remark> noticed) {
        if (noticed.contains(Remark.MASKED)) {
            refuse(
                    place,
                    "Значение скрыто звёздочками или точками.",
                    "Выгрузите таблицу с полными значениями или уберите эту колонку.");
            return;
        }
        for (Remark remark : noticed) {
            Advice.of(remark).ifPresent(advice -> remark(place, advice.what(), advice.howToMend()));
        }
    }

    /** Something for which the row cannot be taken. */
    void refuse(int place, String what, String howToMend) {
        refusals.add(new RowProblem(row.number(), headings.text(place), what, howToMend));
    }

    /** Something for which the row cannot be taken, and which no column is to blame for. */
    void refuseRow(String what, String howToMend) {
        refusals.add(new RowProblem(row.number(), "", what, howToMend));
    }

    /** Whether the row cannot be taken for what was seen so far. */
    boolean refused() {
        return !refusals.isEmpty();
    }

    /**
     * The row as it was read.
     *
     * @param schoolId the school it is of; blank where it could not be told
     */
    <T> RowReading<T> reading(T content, String schoolId) {
        return refusals.isEmpty()
                ? new RowReading.Accepted<>(content, remarks)
                : new RowReading.Refused<>(Optional.of(schoolId).filter(id -> !id.isBlank()), refusals);
    }
}
