package ru.nso.esialogin.access.store.examine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.examination.EntryCheck;
import ru.nso.esialogin.access.examination.Findings;
import ru.nso.esialogin.access.examination.KnownHeads;
import ru.nso.esialogin.access.examination.Progress;
import ru.nso.esialogin.access.examination.SealCheck;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;
import ru.nso.esialogin.access.seal.Seal;
import ru.nso.esialogin.access.store.seal.EntryRows;
import ru.nso.esialogin.access.store.seal.SealTables;

/** One pass over a snapshot of the log, row by row through a cursor, until the end or until time is up. */
final class Pass {
    private static final int FETCHED = 1000;

    /** Neighbours as ranges. */
    private static final String ENDED =
            """
            select min(entry), max(entry)
            from (select s.entry, s.entry - row_number() over (order by s.entry) as range
                  from access_seal s
                  where s.instance = ? collate "C"
                    and s.entry between ? and ?
                    and s.number <= ?) neighbours
            group by range
            order by 1
            """;

    private final Connection connection;
    private final Marks marks;
    private final KnownHeads heads;
    private final Findings findings;
    private final long end;
    private long looked;
    private long undecided;

    Pass(Connection connection, Marks marks, KnownHeads heads, Findings findings, Duration time) {
        this.connection = connection;
        this.marks = marks;
        this.heads = heads;
        this.findings = findings;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Where the next pass has to go on; nothing when everything was looked at. */
    Optional<Progress> goOn(Progress from) throws SQLException {
        if (from.seals().isEmpty()) {
            Optional<EntryPlace> left = entries(from.entries());
            if (left.isPresent()) {
                return Optional.of(new Progress(left.get(), Optional.empty(), from.clean()));
            }
        }
        return seals(from.seals().orElse(0L))
                .map(seal -> new Progress(from.entries(), Optional.of(seal), from.clean()));
    }

    private Optional<EntryPlace> entries(EntryPlace after) throws SQLException {
        EntryCheck check = new EntryCheck(marks, heads, registered(), this::ended, after, findings);
        try (PreparedStatement query = connection.prepareStatement("select " + EntryRows.COLUMNS
                + " from access_log e where (e.instance, e.number) > (? collate \"C\", ?)"
                + " order by e.instance, e.number")) {
            query.setString(1, after.instance());
            query.setLong(2, after.number());
            query.setFetchSize(FETCHED);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    check.entry(EntryRows.read(rows));
                    if (timeIsUp()) {
                        undecided = check.undecided();
                        return Optional.of(check.last());
                    }
                }
            }
        }
        check.end();
        undecided = check.undecided();
        return Optional.empty();
    }

    private Optional<Long> seals(long after) throws SQLException {
        SealCheck check = new SealCheck(marks, heads, after, chainAt(after), findings);
        try (PreparedStatement query = connection.prepareStatement("select " + SealTables.SEAL
                + ", e.mark as mark_now from access_seal s left join access_log e"
                + " on e.instance = s.instance and e.number = s.entry where s.number > ? order by s.number")) {
            query.setLong(1, after);
            query.setFetchSize(FETCHED);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Optional<String> now = rows.getBytes("mark_now") == null
                            ? Optional.empty()
                            : Optional.of(EntryRows.hex(rows, "mark_now"));
                    check.seal(SealTables.read(rows), now);
                    if (timeIsUp()) {
                        check.pause();
                        return Optional.of(check.last());
                    }
                }
            }
        }
        check.end();
        return Optional.empty();
    }

    /** Looked at now and then only, so that every pass gets on. */
    private boolean timeIsUp() {
        looked++;
        return looked % FETCHED == 0 && System.nanoTime() - end > 0;
    }

    private String chainAt(long seal) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select chain from access_seal where number = ?")) {
            query.setLong(1, seal);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? EntryRows.hex(row, "chain") : Seal.BEGINNING;
            }
        }
    }

    /** Numbers of a run that are sealed before the cut. */
    private List<NumberSet.Range> ended(String run, long from, long to) {
        List<NumberSet.Range> ranges = new ArrayList<>();
        if (heads.cut() == 0) {
            return ranges;
        }
        try (PreparedStatement query = connection.prepareStatement(ENDED)) {
            query.setString(1, run);
            query.setLong(2, from);
            query.setLong(3, to);
            query.setLong(4, heads.cut());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ranges.add(new NumberSet.Range(rows.getLong(1), rows.getLong(2)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("seals cannot be read (SQL state " + e.getSQLState() + ")", e);
        }
        return ranges;
    }

    /** How many sealed entries are gone and may be. */
    long ended() throws SQLException {
        return heads.cut() == 0
                ? 0
                : count("select count(*) from access_seal s where s.number <= " + heads.cut()
                        + " and not exists (select"
                        + " from access_log e where e.instance = s.instance and e.number = s.entry)");
    }

    /** The runs that the database knows of. */
    Set<String> registered() throws SQLException {
        Set<String> runs = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("select id from access_run");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                runs.add(rows.getString(1));
            }
        }
        return runs;
    }

    long count(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    long undecided() {
        return undecided;
    }
}
