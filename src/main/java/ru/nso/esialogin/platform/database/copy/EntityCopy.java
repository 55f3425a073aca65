package ru.nso.esialogin.platform.database.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** Sends lines of rows to PostgreSQL over the connection of the caller's transaction. */
@ApplicationScoped
public class EntityCopy {
    /** Bytes that are handed to the connection at a time. */
    private static final int CHUNK = 65_536;

    private final EntityManager entities;
    private final EntityManagerFactory mapping;

    EntityCopy(EntityManager entities, EntityManagerFactory mapping) {
        this.entities = entities;
        this.mapping = mapping;
    }

    /** The lines of an entity; also outside of a transaction. */
    public <R> EntityLines<R> lines(Class<R> entity) {
        return EntityLines.of(mapping.getMetamodel().entity(entity));
    }

    /**
     * Sends rows after everything that the transaction has made so far; they are there for the statements after it.
     *
     * @throws RowsRefused if a constraint does not allow one of them: the transaction is then lost
     */
    public void send(Sheet sheet) {
        if (sheet.lines().length > 0) {
            entities.flush();
            entities.unwrap(Session.class).doWork(connection -> copy(connection, sheet));
        }
    }

    /** Counts the rows of tables anew: the plans for a table that was empty a moment ago are wrong for a full one. */
    public void analyze(Collection<? extends EntityLines<?>> tables) {
        String names = tables.stream().map(EntityLines::table).collect(Collectors.joining(", "));
        entities.createNativeQuery("ANALYZE " + names).executeUpdate();
    }

    private static void copy(Connection connection, Sheet sheet) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(sheet.statement(), new ByteArrayInputStream(sheet.lines()), CHUNK);
        } catch (SQLException refused) {
            // Not as a cause: its message may quote a value.
            throw new RowsRefused(sheet.table(), Objects.requireNonNullElse(refused.getSQLState(), "unknown"));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading bytes in memory failed", e);
        }
    }
}
