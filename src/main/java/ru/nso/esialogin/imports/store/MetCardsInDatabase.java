package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import ru.nso.esialogin.imports.work.MetCards;

/** Ids of cards in a table; the lock is one of PostgreSQL and ends with the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MetCardsInDatabase implements MetCards {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_527L;

    private final DataSource source;

    MetCardsInDatabase(DataSource source) {
        this.source = source;
    }

    @Override
    public Set<String> among(String importId, Collection<String> cardIds) {
        Set<String> met = new HashSet<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select card_id from import_card where import_id = ? and card_id = any (?)")) {
            query.setString(1, importId);
            query.setArray(2, connection.createArrayOf("text", cardIds.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    met.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return met;
    }

    @Override
    public void add(String importId, Collection<String> cardIds) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_card (import_id, card_id) select ?, unnest(?) on conflict do nothing")) {
            insert.setString(1, importId);
            insert.setArray(2, connection.createArrayOf("text", cardIds.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void oneAtATime() {
        try (Connection connection = source.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("cards of a file cannot be noted (SQL state " + e.getSQLState() + ")", e);
    }
}
