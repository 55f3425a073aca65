package ru.nso.esialogin.card.store.reveal;

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

/** Reveals of somebody, and those whose reasons speak of them. That they were made stays in the access log. */
@Singleton
class RevealTraces implements TracesOfPeople {
    private static final int AT_ONCE = 500;

    private final DataSource source;
    private final FieldCipher cipher;

    RevealTraces(DataSource source, FieldCipher cipher) {
        this.source = source;
        this.cipher = cipher;
    }

    @Override
    public Trace first() {
        return Trace.REVEALS;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from reveal where card_id = any (?) or person_id = any (?) or id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("text", who.cardIds().toArray()));
            delete.setArray(2, connection.createArrayOf("text", who.personIds().toArray()));
            delete.setArray(
                    3, connection.createArrayOf("text", speakOf(who, connection).toArray()));
            return Map.of(Trace.REVEALS, delete.executeLargeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("reveals cannot be erased (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private List<String> speakOf(Erased who, Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select id, reason from reveal")) {
            query.setFetchSize(AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(1);
                    if (speaksOf(who, id, row.getBytes(2))) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }

    /** What nobody can read any more may speak of anybody. */
    private boolean speaksOf(Erased who, String id, byte[] reason) {
        try {
            return who.mentions().inProse(cipher.decrypt(reason, RevealsInDatabase.place(id)));
        } catch (UnreadableValue e) {
            return true;
        }
    }
}
