package ru.nso.esialogin.indicators.reading;

import ru.nso.esialogin.platform.table.reading.Row;

/** How the rows of one kind of table are read. */
interface TableRows {
    /** Reads a row below the headings. */
    void read(Row row);
}
