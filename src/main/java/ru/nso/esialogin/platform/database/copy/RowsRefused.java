package ru.nso.esialogin.platform.database.copy;

/**
 * PostgreSQL took none of the rows of a COPY. The message names table and SQL state only: what the server says quotes
 * the values.
 */
public final class RowsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    RowsRefused(String table, String sqlState) {
        super("PostgreSQL refused rows for " + table + " (SQL state " + sqlState + ")");
        this.sqlState = sqlState;
    }

    /** The five characters by which PostgreSQL tells the reason, for example 23505 for an id that is taken. */
    public String sqlState() {
        return sqlState;
    }
}
