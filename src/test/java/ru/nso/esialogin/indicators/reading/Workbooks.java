package ru.nso.esialogin.indicators.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.nso.esialogin.indicators.table.ShippedTable;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;

/** Tables as somebody would have them in a spreadsheet: numbers are numbers, days are days. */
public final class Workbooks {
    private Workbooks() {}

    /** A printed table as a workbook. */
    public static byte[] of(String printed) {
        List<List<?>> rows = new ArrayList<>();
        try (Table table = TableReader.open(() -> ShippedTable.open("printed/" + printed), TableLimits.USUAL)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                boolean first = rows.isEmpty();
                rows.add(row.get().cells().stream()
                        .map(cell -> !first && cell.matches("[0-9]+(\\.[0-9]+)?") && !cell.equals("2.1")
                                ? new BigDecimal(cell)
                                : cell)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(rows);
    }

    /** Rows as a workbook. */
    public static byte[] of(List<?>... rows) {
        return write(List.of(rows));
    }

    private static byte[] write(List<List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Лист1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row, column, number);
                    } else if (cell instanceof LocalDate day) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("dd.mm.yyyy").set();
                    } else {
                        sheet.value(row, column, cell.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
