package ru.nso.esialogin.platform.table.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A table cannot be read. Holds neither a text of the file nor the exception of a library, which could quote one.
 */
public final class UnusableTableException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 20;

    private final TableFault fault;
    private final long row;

    /** The table as a whole. */
    public UnusableTableException(TableFault fault) {
        this(fault, 0);
    }

    /** The table at a row. */
    public UnusableTableException(TableFault fault, long row) {
        super(fault + (row > 0 ? " at row " + row : ""));
        this.fault = fault;
        this.row = row;
    }

    public TableFault fault() {
        return fault;
    }

    /** The row at which it was noticed. */
    public OptionalLong row() {
        return row > 0 ? OptionalLong.of(row) : OptionalLong.empty();
    }

    /** What is wrong and what to do, in Russian, with the row where it is known. */
    public String sentence() {
        return row > 0 ? "Строка " + row + ". " + fault.sentence() : fault.sentence();
    }

    /**
     * What to throw for what a library threw while it read: the fault it wraps, the source that failed, or a fault of
     * the content.
     *
     * @param otherwise the fault where the exception says no more than that something is wrong
     */
    public static IOException of(Throwable thrown, TableFault otherwise, long row) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof UnusableTableException || cause instanceof SourceFailedException) {
                return (IOException) cause;
            }
            TableFault known = known(cause);
            if (known != null) {
                return new UnusableTableException(known, row);
            }
            cause = cause.getCause();
        }
        return new UnusableTableException(otherwise, row);
    }

    private static @Nullable TableFault known(Throwable cause) {
        if (cause instanceof EOFException) {
            return TableFault.CUT_OFF;
        }
        return cause instanceof CharacterCodingException ? TableFault.ENCODING : null;
    }
}
