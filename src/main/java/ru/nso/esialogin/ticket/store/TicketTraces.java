package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;

/** Tickets that speak of somebody, in the letter, in what was made of it or in a note: they go with files and steps. */
@Singleton
class TicketTraces implements TracesOfPeople {
    private final DataSource source;
    private final FieldCipher cipher;
    private final KeptCopies copies;

    TicketTraces(DataSource source, FieldCipher cipher, KeptCopies copies) {
        this.source = source;
        this.cipher = cipher;
        this.copies = copies;
    }

    @Override
    public Trace first() {
        return Trace.TICKETS;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from ticket where id = any (?)")) {
            Set<String> ids = new TreeSet<>();
            try (PreparedStatement query = connection.prepareStatement("select id, letter, triage from ticket")) {
                query.setFetchSize(100);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (speaks(who, TicketsInDatabase.place("letter", row.getString(1)), row.getBytes(2))
                                || speaks(who, TicketsInDatabase.place("triage", row.getString(1)), row.getBytes(3))) {
                            ids.add(row.getString(1));
                        }
                    }
                }
            }
            ids.addAll(speaking(
                    who,
                    connection,
                    "select id, ticket_id, note from ticket_step where note is not null",
                    TicketParts::ofStep));
            eraseAnswers(who, connection);
            delete.setArray(1, connection.createArrayOf("text", ids.toArray()));
            return Map.of(Trace.TICKETS, delete.executeLargeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("tickets cannot be erased (SQL state " + e.getSQLState() + ")", e);
        }
    }

    /** An answer to all should speak of nobody; where one does, it goes, from the history too, and the incident stays. */
    private void eraseAnswers(Erased who, Connection connection) throws SQLException {
        List<String> incidents = speaking(
                who,
                connection,
                "select id, id, answer from ticket_incident where answer is not null",
                id -> new Place("ticket_incident", "answer", id));
        empty(connection, "update ticket_incident set answer = null where id = any (?)", incidents);
        List<String> steps = speaking(
                who,
                connection,
                "select id, id, answer from ticket_incident_step where answer is not null",
                id -> new Place("ticket_incident_step", "answer", id));
        empty(connection, "update ticket_incident_step set answer = null where id = any (?)", steps);
    }

    private static void empty(Connection connection, String change, List<String> ids) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(change)) {
            update.setArray(1, connection.createArrayOf("text", ids.toArray()));
            update.executeUpdate();
        }
    }

    /** The second cell of rows whose third one speaks of somebody, bound to the first one. */
    private List<String> speaking(Erased who, Connection connection, String rows, Function<String, Place> place)
            throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(rows)) {
            query.setFetchSize(100);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (speaks(who, place.apply(row.getString(1)), row.getBytes(3))) {
                        found.add(row.getString(2));
                    }
                }
            }
        }
        return found;
    }

    /** What nobody can read any more may speak of anybody. */
    private boolean speaks(Erased who, Place place, byte[] stored) {
        try {
            String told = cipher.decrypt(stored, place);
            return who.mentions().inRecord(told) || who.mentions().inProse(told);
        } catch (UnreadableValue e) {
            return true;
        }
    }
}
