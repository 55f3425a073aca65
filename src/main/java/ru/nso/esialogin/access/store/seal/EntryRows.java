package ru.nso.esialogin.access.store.seal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.LoggedEntry;

/** Between entries and rows of {@code access_log}. */
public final class EntryRows {
    /** Columns of the content, for rows of {@code access_log} and {@code access_entry}. */
    public static final String CONTENT = "e.instance, e.number, e.at, e.who, e.roles, e.school_id, e.municipality,"
            + " e.purpose, e.case_id, e.action, e.card_ids, e.person_ids, e.fields, e.outcome";

    /** Columns of an entry with its mark. */
    public static final String COLUMNS = CONTENT + ", e.key_id, e.mark";

    /** Adds an entry; no row where its place is taken. */
    public static final String INSERT =
            "insert into access_log (instance, number, at, who, roles, school_id, municipality, purpose, case_id, action,"
                    + " card_ids, person_ids, fields, outcome, key_id, mark)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (instance, number) do nothing";

    private EntryRows() {}

    /** Sets the parameters of {@link #INSERT}. */
    public static void set(PreparedStatement insert, Connection connection, KeptEntry kept) throws SQLException {
        LoggedEntry entry = kept.entry();
        insert.setString(1, entry.place().instance());
        insert.setLong(2, entry.place().number());
        insert.setObject(3, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        insert.setString(4, entry.who());
        insert.setArray(5, texts(connection, entry.roles()));
        insert.setString(6, entry.schoolId().orElse(null));
        insert.setString(7, entry.municipality().orElse(null));
        insert.setString(8, entry.purpose());
        insert.setString(9, entry.caseId().orElse(null));
        insert.setString(10, entry.action());
        insert.setArray(11, texts(connection, entry.cardIds()));
        insert.setArray(12, texts(connection, entry.personIds()));
        insert.setArray(13, texts(connection, entry.fields()));
        insert.setString(14, entry.outcome());
        insert.setString(15, kept.keyId());
        insert.setBytes(16, HexFormat.of().parseHex(kept.mark()));
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    /** The entry in the current row, with its mark. */
    public static KeptEntry read(ResultSet row) throws SQLException {
        return new KeptEntry(content(row), row.getString("key_id"), hex(row, "mark"));
    }

    /** The content in the current row. */
    public static LoggedEntry content(ResultSet row) throws SQLException {
        return new LoggedEntry(
                new EntryPlace(row.getString("instance"), row.getLong("number")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                texts(row, "roles"),
                Optional.ofNullable(row.getString("school_id")),
                Optional.ofNullable(row.getString("municipality")),
                row.getString("purpose"),
                Optional.ofNullable(row.getString("case_id")),
                row.getString("action"),
                texts(row, "card_ids"),
                texts(row, "person_ids"),
                texts(row, "fields"),
                row.getString("outcome"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Bytes as hexadecimal digits. */
    public static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }
}
