package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;

/** Tickets that speak of somebody, in the letter or in what was made of it: they go with files and steps. */
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
            List<String> ids = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement("select id, letter, triage from ticket")) {
                query.setFetchSize(100);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (speaks(who, "letter", row.getString(1), row.getBytes(2))
                                || speaks(who, "triage", row.getString(1), row.getBytes(3))) {
                            ids.add(row.getString(1));
                        }
                    }
                }
            }
            delete.setArray(1, connection.createArrayOf("text", ids.toArray()));
            return Map.of(Trace.TICKETS, delete.executeLargeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("tickets cannot be erased (SQL state " + e.getSQLState() + ")", e);
        }
    }

    /** What nobody can read any more may speak of anybody. */
    private boolean speaks(Erased who, String column, String id, byte[] stored) {
        try {
            return who.mentions().inRecord(cipher.decrypt(stored, TicketsInDatabase.place(column, id)));
        } catch (UnreadableValue e) {
            return true;
        }
    }
}
