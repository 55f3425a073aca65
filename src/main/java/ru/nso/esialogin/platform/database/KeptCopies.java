package ru.nso.esialogin.platform.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Whoever reads something, works on it and keeps what comes of it, keeps a copy: what is erased meanwhile would be back.
 * So the reader asks {@link #soFar} before reading and {@link #untouchedSince} before keeping; whoever erases says
 * {@link #withdraw} before looking for copies, and sees every copy that is kept. Works in the transaction of the caller.
 */
@Singleton
public class KeptCopies {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_511L;

    private final DataSource source;

    KeptCopies(DataSource source) {
        this.source = source;
    }

    /** How often copies were withdrawn. */
    public long soFar() {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select number from withdrawal");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Whether nobody else has withdrawn copies since; if so, nobody begins to before the transaction ends. Nothing may
     * be waited for from here to the end of it: others wait.
     *
     * @param soFar what {@link #soFar} said before anything was read
     */
    public boolean untouchedSince(long soFar) {
        try (Connection connection = source.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock_shared(?)");
                PreparedStatement query = connection.prepareStatement("select exists (select from withdrawal"
                        + " where number = ? or xmin = pg_current_xact_id_if_assigned()::xid)")) {
            lock.setLong(1, LOCK);
            lock.execute();
            query.setLong(1, soFar);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Waits for those who are just keeping a copy, and lets nobody else keep one until the transaction ends. */
    public void withdraw() {
        try (Connection connection = source.getConnection();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)");
                PreparedStatement count = connection.prepareStatement("update withdrawal set number = number + 1")) {
            lock.setLong(1, LOCK);
            lock.execute();
            count.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("kept copies cannot be guarded (SQL state " + e.getSQLState() + ")", e);
    }
}
