package ru.nso.esialogin.platform.database.copy;

/** Lines of one table, ready to be sent. */
public final class Sheet {
    private final String table;
    private final String statement;
    private final byte[] lines;

    Sheet(String table, String statement, byte[] lines) {
        this.table = table;
        this.statement = statement;
        this.lines = lines;
    }

    String table() {
        return table;
    }

    /** The statement that takes the lines. */
    String statement() {
        return statement;
    }

    /** The bytes themselves, not a copy: there are megabytes of them. */
    byte[] lines() {
        return lines;
    }
}
