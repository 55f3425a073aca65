package ru.nso.esialogin.imports.work;

import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * A row and what it says.
 *
 * @param <R> rows of one kind of file
 */
record ReadRow<R>(Row row, RowReading<R> reading) {}
