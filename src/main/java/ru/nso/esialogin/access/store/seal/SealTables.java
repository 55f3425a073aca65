package ru.nso.esialogin.access.store.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.Head;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;
import ru.nso.esialogin.access.seal.Seal;

/**
 * The tables of seals and heads, over the connection of one sealer.
 *
 * @param connection without automatic commit
 */
public record SealTables(Connection connection, Marks marks) {
    private static final long HEAD_EVERY = 200;

    /** Columns of a seal. */
    public static final String SEAL =
            "s.number as seal, s.instance as of, s.entry, s.entry_mark, s.sound, s.key_id as seal_key, s.ticket, s.chain";

    /**
     * How far the chain reaches: the newest head that is ours and fits its seal, and the seals after it. What was done
     * to newer heads is found by the examination; the sealer goes on, for new entries must be sealed all the same.
     */
    Head head() throws SQLException {
        Head head = newestHead();
        Map<String, NumberSet> sealed = new TreeMap<>();
        head.sealed().forEach((run, numbers) -> sealed.put(run, numbers.copy()));
        List<Seal> after = new ArrayList<>();
        seals(head.seals() + 1, Long.MAX_VALUE, after::add);
        after.forEach(seal -> sealed.computeIfAbsent(seal.entry().instance(), run -> new NumberSet())
                .add(seal.entry().number()));
        if (after.isEmpty()) {
            return new Head(head.seals(), head.chain(), sealed, head.runs());
        }
        Seal last = after.get(after.size() - 1);
        return new Head(last.number(), last.chain(), sealed, head.runs());
    }

    private Head newestHead() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select h.seals, h.chain, h.sealed, h.runs, h.key_id, h.mark from access_head h"
                                + " join access_seal s on s.number = h.seals and s.chain = h.chain"
                                + " order by h.seals desc");
                ResultSet rows = fetched(query)) {
            while (rows.next()) {
                String keyId = rows.getString("key_id");
                Head head = new Head(
                        rows.getLong("seals"),
                        EntryRows.hex(rows, "chain"),
                        Head.parse(rows.getString("sealed")),
                        rows.getLong("runs"));
                if (marks.knows(keyId) && head.mark(marks, keyId).equals(EntryRows.hex(rows, "mark"))) {
                    return head;
                }
            }
            return Head.BEGINNING;
        }
    }

    private static ResultSet fetched(PreparedStatement query) throws SQLException {
        query.setFetchSize(500);
        return query.executeQuery();
    }

    /** Seals from one number to another, in their order. */
    void seals(long from, long to, Consumer<Seal> take) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select " + SEAL + " from access_seal s where s.number between ? and ? order by s.number")) {
            query.setLong(1, from);
            query.setLong(2, to);
            try (ResultSet rows = fetched(query)) {
                while (rows.next()) {
                    take.accept(read(rows));
                }
            }
        }
    }

    /** The seal in the current row. */
    public static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seal"),
                new EntryPlace(row.getString("of"), row.getLong("entry")),
                EntryRows.hex(row, "entry_mark"),
                row.getBoolean("sound"),
                row.getString("seal_key"),
                EntryRows.hex(row, "ticket"),
                EntryRows.hex(row, "chain"));
    }

    /** Runs that registered after the head was made, by ordinal number. */
    Map<Long, String> runsAfter(long ordinal) throws SQLException {
        Map<Long, String> runs = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select ordinal, id from access_run where ordinal > ? order by ordinal")) {
            query.setLong(1, ordinal);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    runs.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return runs;
    }

    /** Which of the runs cannot come with an entry any more. */
    Set<String> gone(Collection<String> runs, Duration after) throws SQLException {
        Set<String> gone = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select r.id from access_run r left join access_run_pulse p on p.run = r.id where r.id = any (?)"
                        + " and coalesce(p.seen_at, r.started_at) < now() - make_interval(secs => ?)")) {
            query.setArray(1, connection.createArrayOf("text", runs.toArray()));
            query.setDouble(2, after.toMillis() / 1000.0);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    gone.add(rows.getString(1));
                }
            }
        }
        return gone;
    }

    /** Committed entries that are not sealed, in the order of their time; of each open range of numbers the first. */
    List<KeptEntry> unsealed(Map<String, NumberSet> sealed, int most) throws SQLException {
        List<String> runs = new ArrayList<>();
        List<Long> from = new ArrayList<>();
        List<Long> to = new ArrayList<>();
        sealed.forEach((run, numbers) -> {
            List<NumberSet.Range> open = new ArrayList<>(numbers.missing());
            open.add(new NumberSet.Range(numbers.next(), Long.MAX_VALUE));
            open.forEach(range -> {
                runs.add(run);
                from.add(range.from());
                to.add(range.to());
            });
        });
        List<KeptEntry> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select " + EntryRows.COLUMNS
                + " from unnest(?::text[], ?::bigint[], ?::bigint[]) as r (run, lowest, highest) cross join lateral"
                + " (select * from access_log l where l.instance = r.run collate \"C\""
                + " and l.number between r.lowest and r.highest order by l.number limit ?) e")) {
            query.setArray(1, connection.createArrayOf("text", runs.toArray()));
            query.setArray(2, connection.createArrayOf("bigint", from.toArray()));
            query.setArray(3, connection.createArrayOf("bigint", to.toArray()));
            query.setInt(4, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(EntryRows.read(rows));
                }
            }
        }
        found.sort(Comparator.comparing((KeptEntry kept) -> kept.entry().at())
                .thenComparing(kept -> kept.entry().place().instance())
                .thenComparing(kept -> kept.entry().place().number()));
        return found;
    }

    void insert(List<Seal> seals) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into access_seal"
                + " (number, instance, entry, entry_mark, sound, key_id, ticket, chain)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Seal seal : seals) {
                insert.setLong(1, seal.number());
                insert.setString(2, seal.entry().instance());
                insert.setLong(3, seal.entry().number());
                insert.setBytes(4, HexFormat.of().parseHex(seal.entryMark()));
                insert.setBoolean(5, seal.sound());
                insert.setString(6, seal.keyId());
                insert.setBytes(7, HexFormat.of().parseHex(seal.ticket()));
                insert.setBytes(8, HexFormat.of().parseHex(seal.chain()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Keeps the head unless there is one shortly before: it only saves reading all seals again. */
    void insert(Head head) throws SQLException {
        String keyId = marks.activeKeyId();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into access_head (seals, chain, sealed, runs, key_id, mark) select ?, ?, ?, ?, ?, ?"
                        + " where not exists (select from access_head where seals > ? and seals <= ?)")) {
            insert.setLong(1, head.seals());
            insert.setBytes(2, HexFormat.of().parseHex(head.chain()));
            insert.setString(3, Head.text(head.sealed()));
            insert.setLong(4, head.runs());
            insert.setString(5, keyId);
            insert.setBytes(6, HexFormat.of().parseHex(head.mark(marks, keyId)));
            insert.setLong(7, head.seals() - HEAD_EVERY);
            insert.setLong(8, head.seals());
            insert.executeUpdate();
        }
    }
}
