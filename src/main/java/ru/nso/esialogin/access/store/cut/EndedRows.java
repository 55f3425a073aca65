package ru.nso.esialogin.access.store.cut;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.seal.Cut;

/** Removes entries by the one function of the owner that can, which wants an entry that says so. Works in the transaction. */
@Singleton
class EndedRows {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_521L;

    private static final String COUNT =
            """
            select (select count(*)
                    from access_log l
                         join access_seal s on s.instance = l.instance and s.entry = l.number
                    where l.at <= ? and s.number <= ?)
                       + (select count(*) from access_log_before_sealing where at <= ?)
            """;

    private final DataSource source;
    private final AccessLog log;

    EndedRows(DataSource source, AccessLog log) {
        this.source = source;
        this.log = log;
    }

    /** Removes what was written by then, as far as the cut goes, and all from before the log was sealed; how many entries. */
    long remove(Cut cut, Instant until) {
        OffsetDateTime then = OffsetDateTime.ofInstant(until, ZoneOffset.UTC);
        try (Connection connection = source.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)");
                PreparedStatement count = connection.prepareStatement(COUNT);
                PreparedStatement remove = connection.prepareStatement("select remove_ended_entries(?, ?)")) {
            // Two instances would tell of the same entries.
            lock.setLong(1, LOCK);
            lock.execute();
            count.setObject(1, then);
            count.setLong(2, cut.seals());
            count.setObject(3, then);
            long ended = number(count);
            if (ended == 0) {
                return 0;
            }
            log.record(entry(cut, until, ended));
            remove.setLong(1, cut.seals());
            remove.setObject(2, then);
            if (number(remove) != ended) {
                throw new IllegalStateException("other entries ended than were told");
            }
            return ended;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "entries of the access log cannot end (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private static AccessEntry entry(Cut cut, Instant until, long ended) {
        return new AccessEntry(
                Access.byItself(Purpose.OVERSIGHT),
                Action.END_ENTRIES,
                List.of(),
                List.of(),
                List.of("before=" + until, "chain=" + cut.chain(), "entries=" + ended, "seals=" + cut.seals()),
                Outcome.DONE);
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
