package ru.nso.esialogin.platform.http.permit;

import java.sql.SQLException;
import java.time.Instant;

/** Where all instances count the permits that are taken. */
@FunctionalInterface
interface PermitStore {
    /**
     * Takes permits, as many of them as are left. What is given by all calls for one window is never more than the
     * budget.
     *
     * @param window beginning of the window
     * @param wanted at least 1
     * @return how many were given, 0 to {@code wanted}
     */
    int take(Budget budget, String subject, Instant window, int wanted) throws SQLException;
}
