package ru.nso.esialogin.ticket.store.outbox;

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

/** Letters that go to somebody or speak of somebody: they go, sent or not. */
@Singleton
class OutboxTraces implements TracesOfPeople {
    private static final int AT_A_TIME = 100;

    private final DataSource source;
    private final FieldCipher cipher;
    private final KeptCopies copies;

    OutboxTraces(DataSource source, FieldCipher cipher, KeptCopies copies) {
        this.source = source;
        this.cipher = cipher;
        this.copies = copies;
    }

    @Override
    public Trace first() {
        return Trace.REPLIES;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        List<String> ids = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select id, letter from outgoing_letter");
                PreparedStatement delete =
                        connection.prepareStatement("delete from outgoing_letter where id = any (?)")) {
            query.setFetchSize(AT_A_TIME);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (speaks(who, rows.getString(1), rows.getBytes(2))) {
                        ids.add(rows.getString(1));
                    }
                }
            }
            delete.setArray(1, connection.createArrayOf("text", ids.toArray()));
            return Map.of(Trace.REPLIES, delete.executeLargeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("letters cannot be erased (SQL state " + e.getSQLState() + ")", e);
        }
    }

    /** People wrote it, so surname and first name are enough; what nobody can read any more may speak of anybody. */
    private boolean speaks(Erased who, String id, byte[] stored) {
        try {
            String letter = cipher.decrypt(stored, OutboxInDatabase.place(id));
            return who.mentions().inRecord(letter) || who.mentions().inProse(letter);
        } catch (UnreadableValue e) {
            return true;
        }
    }
}
