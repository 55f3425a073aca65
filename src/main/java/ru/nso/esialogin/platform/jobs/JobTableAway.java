package ru.nso.esialogin.platform.jobs;

import java.sql.SQLException;

/** The table of jobs cannot be written; the run is tried again. */
final class JobTableAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobTableAway(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
