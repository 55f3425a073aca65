package ru.nso.esialogin.diagnosis.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;

/**
 * Kept diagnoses that speak of somebody: by the ids they name, or by what was asked and answered. A login that led to no
 * card names nobody and holds keys all the same, so every kept diagnosis is read: before anybody has to wait, and then again
 * those that may have been kept meanwhile.
 */
@Singleton
class DiagnosisTraces implements TracesOfPeople {
    private static final int AT_ONCE = 200;

    /** Longer than a transaction lasts, and than clocks differ: who is at work keeps what was made that long ago at most. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(10);

    private final DataSource source;
    private final FieldCipher cipher;
    private final KeptCopies copies;
    private final Clock clock;

    DiagnosisTraces(DataSource source, FieldCipher cipher, KeptCopies copies, Clock clock) {
        this.source = source;
        this.cipher = cipher;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public Trace first() {
        return Trace.DIAGNOSES;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        Instant begun = clock.instant();
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from diagnosis where id = any (?)")) {
            Set<String> ids = new TreeSet<>(speakOf(who, Instant.EPOCH, connection));
            copies.withdraw();
            ids.addAll(speakOf(who, begun.minus(LONGEST_WORK), connection));
            delete.setArray(1, connection.createArrayOf("text", ids.toArray()));
            return Map.of(Trace.DIAGNOSES, delete.executeLargeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("diagnoses cannot be erased (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private List<String> speakOf(Erased who, Instant madeSince, Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select id, card_ids, person_ids, facts, answer from diagnosis where made_at >= ?")) {
            query.setObject(1, madeSince.atOffset(ZoneOffset.UTC));
            query.setFetchSize(AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(1);
                    if (names(who.cardIds(), row, 2)
                            || names(who.personIds(), row, 3)
                            || speaksOf(who, "facts", id, row.getBytes(4))
                            || speaksOf(who, "answer", id, row.getBytes(5))) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }

    private static boolean names(Set<String> ids, ResultSet row, int column) throws SQLException {
        String[] named = (String[]) row.getArray(column).getArray();
        return !Collections.disjoint(ids, List.of(named));
    }

    /** What nobody can read any more may speak of anybody. */
    private boolean speaksOf(Erased who, String column, String id, byte[] stored) {
        try {
            return who.mentions().inRecord(cipher.decrypt(stored, DiagnosesInDatabase.place(column, id)));
        } catch (UnreadableValue e) {
            return true;
        }
    }
}
