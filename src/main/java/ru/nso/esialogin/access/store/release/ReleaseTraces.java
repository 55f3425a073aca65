package ru.nso.esialogin.access.store.release;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;

/**
 * Releases lose the cards that are gone, and the words that speak of somebody who is; one that covers nothing else goes.
 * Who asked and who decided stays.
 */
@Singleton
class ReleaseTraces implements TracesOfPeople {
    private static final String REMOVED = "Слова удалены вместе с данными человека.";

    private final DataSource source;
    private final FieldCipher cipher;

    ReleaseTraces(DataSource source, FieldCipher cipher) {
        this.source = source;
        this.cipher = cipher;
    }

    @Override
    public Trace first() {
        return Trace.RELEASES;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        try (Connection connection = source.getConnection()) {
            Array cards = connection.createArrayOf("text", who.cardIds().toArray());
            long touched =
                    update(connection, "delete from mass_release where card_ids && ? and card_ids <@ ?", cards, cards)
                            + update(
                                    connection,
                                    "update mass_release set card_ids = array(select id from unnest(card_ids) with ordinality"
                                            + " as listed (id, place) where id <> all (?) order by place) where card_ids && ?",
                                    cards,
                                    cards);
            return Map.of(Trace.RELEASES, touched + withoutWords(who, connection));
        } catch (SQLException e) {
            throw new IllegalStateException("releases cannot be cleared (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private static long update(Connection connection, String sql, Array first, Array second) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, first);
            update.setArray(2, second);
            return update.executeLargeUpdate();
        }
    }

    private long withoutWords(Erased who, Connection connection) throws SQLException {
        List<Words> speaking = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("select id, reason, decision_reason from mass_release for update");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String id = row.getString(1);
                boolean asked = speaksOf(who, row.getBytes(2), place("reason", id));
                boolean decided = speaksOf(who, row.getBytes(3), place("decision_reason", id));
                if (asked || decided) {
                    speaking.add(new Words(id, asked, decided));
                }
            }
        }
        for (Words words : speaking) {
            if (words.asked) {
                replace(connection, "reason", words.id);
            }
            if (words.decided) {
                replace(connection, "decision_reason", words.id);
            }
        }
        return speaking.size();
    }

    /** What nobody can read any more may speak of anybody. */
    private boolean speaksOf(Erased who, byte @Nullable [] stored, Place place) {
        try {
            return stored != null && who.mentions().inProse(cipher.decrypt(stored, place));
        } catch (UnreadableValue e) {
            return true;
        }
    }

    private void replace(Connection connection, String column, String id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update mass_release set " + column + " = ? where id = ?")) {
            update.setBytes(1, cipher.encrypt(REMOVED, place(column, id)));
            update.setString(2, id);
            update.executeUpdate();
        }
    }

    private static Place place(String column, String id) {
        return new Place("mass_release", column, id);
    }

    private record Words(String id, boolean asked, boolean decided) {}
}
