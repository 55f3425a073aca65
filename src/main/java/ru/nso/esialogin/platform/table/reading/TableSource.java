package ru.nso.esialogin.platform.table.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the bytes of a table come from. They are read more than once (a workbook keeps its words behind its rows, and a
 * job that was interrupted goes on in the middle), so a source opens as often as it is asked. It can be a file that is
 * kept encrypted: nothing here needs a plain copy on a disk.
 */
@FunctionalInterface
public interface TableSource {

    /**
     * The bytes from the first on; the same each time.
     *
     * @throws IOException if they cannot be had; that is no fault of the table
     */
    InputStream open() throws IOException;
}
