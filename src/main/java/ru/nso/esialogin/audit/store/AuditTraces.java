package ru.nso.esialogin.audit.store;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.database.KeptCopies;

/**
 * What audits found of somebody goes, and others' rows of the same audits lose the number of the card. The counts, in which
 * nobody can be told apart, stay.
 */
@Singleton
class AuditTraces implements TracesOfPeople {
    private final DataSource source;
    private final KeptCopies copies;

    AuditTraces(DataSource source, KeptCopies copies) {
        this.source = source;
        this.copies = copies;
    }

    @Override
    public Trace first() {
        return Trace.AUDITS;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        try (Connection connection = source.getConnection()) {
            Array cards = connection.createArrayOf("text", who.cardIds().toArray());
            Array people = connection.createArrayOf("text", who.personIds().toArray());
            Set<String> audits = new TreeSet<>();
            long gone = 0;
            gone += delete(connection, "audit_decision", "card_id = any (?)", audits, cards);
            for (String table : List.of("audit_person", "audit_finding")) {
                gone += delete(connection, table, "card_id = any (?) or person_id = any (?)", audits, cards, people);
            }
            if (!audits.isEmpty()) {
                forget(connection, connection.createArrayOf("text", audits.toArray()), cards, people);
            }
            return Map.of(Trace.AUDITS, gone);
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    private static long delete(
            Connection connection, String table, String condition, Set<String> audits, Array... parameters)
            throws SQLException {
        long gone = 0;
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + table + " where " + condition + " returning audit_id")) {
            for (int place = 0; place < parameters.length; place++) {
                delete.setArray(place + 1, parameters[place]);
            }
            try (ResultSet row = delete.executeQuery()) {
                while (row.next()) {
                    gone++;
                    audits.add(row.getString(1));
                }
            }
        }
        return gone;
    }

    /** Whoever is the same human being on another card is known by that card now. */
    private static void forget(Connection connection, Array audits, Array cards, Array people) throws SQLException {
        Stream<String> changes = Stream.of(
                "update audit_finding set on_cards = " + without("on_cards")
                        + " where audit_id = any (?) and on_cards && ?",
                "update audit_person set mend_cards = " + without("mend_cards")
                        + " where audit_id = any (?) and mend_cards && ?");
        for (String change : changes.toList()) {
            update(connection, change, cards, audits, cards);
        }
        for (String table : List.of("audit_person", "audit_finding")) {
            update(
                    connection,
                    "update " + table + " set human_id = card_id || ':' || person_id where audit_id = any (?)"
                            + " and (split_part(human_id, ':', 1) = any (?)"
                            + " or reverse(split_part(reverse(human_id), ':', 1)) = any (?))",
                    audits,
                    cards,
                    people);
        }
    }

    private static String without(String column) {
        return "array(select id from unnest(" + column + ") as listed (id) where id <> all (?) order by id)";
    }

    private static void update(Connection connection, String sql, Array... parameters) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                update.setArray(place + 1, parameters[place]);
            }
            update.executeUpdate();
        }
    }
}
