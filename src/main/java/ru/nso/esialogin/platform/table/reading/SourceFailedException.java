package ru.nso.esialogin.platform.table.reading;

import java.io.IOException;

/** The bytes of a table could not be had: not the fault of the table, and perhaps over in a minute. */
public final class SourceFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    SourceFailedException(IOException cause) {
        super("the bytes of a table could not be read", cause);
    }
}
