package ru.nso.esialogin.imports.row;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.heading.Field;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.TaxNumber;
import ru.nso.esialogin.platform.table.reading.Row;

/** Reads rows of the register of schools; refused is one by which no school can be told. */
public final class SchoolRowReader {
    private static final int LONGEST_ID = 64;

    /** It stands in addresses. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]*");

    private final Headings headings;

    /** For the rows of one table. */
    public SchoolRowReader(Headings headings) {
        this.headings = headings;
    }

    /** Reads a row. */
    public RowReading<SchoolRow> read(Row row) {
        RowNotes notes = new RowNotes(headings, row);
        Cells cells = new Cells(headings, row, notes, false);
        SchoolRow read = new SchoolRow(
                row.number(),
                id(cells),
                inn(cells),
                cells.text(Who.SCHOOL, Field.NAME),
                cells.text(Who.SCHOOL, Field.MUNICIPALITY),
                cells.text(Who.SCHOOL, Field.BRANCH_OF),
                cells.constant(Who.SCHOOL, Field.STATUS, Vocabulary.SCHOOL_STATUS));
        if (!read.id().isPresent() && !read.inn().isPresent()) {
            notes.refuseRow("Нет ни кода, ни ИНН школы.", "Впишите ИНН из десяти цифр.");
        }
        cells.noteCellsWithoutHeading();
        return notes.reading(read, read.id().orElse(""));
    }

    private static Fact<String> id(Cells cells) {
        Fact<String> written = cells.text(Who.SCHOOL, Field.ID, LONGEST_ID);
        if (written.isPresent() && !ID.matcher(written.orElse("")).matches()) {
            cells.notes()
                    .refuse(
                            cells.place(Who.SCHOOL, Field.ID).orElse(0),
                            "Это не код школы.",
                            "В коде латинские буквы, цифры и знаки . _ : -; если кода нет, оставьте ячейку пустой.");
        }
        return written;
    }

    private static Fact<String> inn(Cells cells) {
        Fact<String> written = cells.text(Who.SCHOOL, Field.INN);
        if (!written.isPresent()) {
            return written;
        }
        int place = cells.place(Who.SCHOOL, Field.INN).orElse(0);
        Optional<String> digits = SchoolOfRow.digits(written.orElse(""));
        if (digits.isEmpty()) {
            cells.notes().refuse(place, "Это не ИНН.", "Впишите ИНН из десяти цифр.");
            return written;
        }
        if (TaxNumber.read(digits.get()).filter(TaxNumber::isValid).isEmpty()) {
            cells.notes().remark(place, "Контрольная цифра ИНН не сходится.", "Сверьте ИНН с выпиской и исправьте.");
        }
        return digits.<Fact<String>>map(Fact::of).orElse(written);
    }
}
