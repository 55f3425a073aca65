package ru.nso.esialogin.access.store.seal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import javax.sql.DataSource;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.access.seal.Head;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;
import ru.nso.esialogin.access.seal.Numbers;

/** This run of the service: from its start to its end its entries are numbered from 1 on. */
@Startup
@Singleton
public class RunOfService {
    private final DataSource source;
    private final HeadFolder folder;
    private final Marks marks;
    private final Clock clock;
    private final Numbers numbers = new Numbers();
    private final String id = newId();
    private final HeadFile file;

    RunOfService(DataSource source, HeadFolder folder, Marks marks, Clock clock) throws IOException {
        this.source = source;
        this.folder = folder;
        this.marks = marks;
        this.clock = clock;
        this.file = openFile();
    }

    private static String newId() {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private HeadFile openFile() throws IOException {
        Head newest = folder.newest();
        HeadFile opened = new HeadFile(folder.open(id), id, newest, folder.cut(), marks, clock);
        opened.vouch(new NumberSet(), newest);
        return opened;
    }

    /** Before the first entry, and for good: not in the transaction that happens to be the first to write one. */
    @PostConstruct
    void register() {
        QuarkusTransaction.suspendingExisting().call(() -> {
            // No sealer looks while a run registers: it would pass over one that gets the lower ordinal number later.
            try (Connection connection = source.getConnection();
                    SealLock lock = SealLock.await(connection);
                    PreparedStatement insert = connection.prepareStatement("insert into access_run (id) values (?)")) {
                insert.setString(1, id);
                insert.executeUpdate();
                pulse(lock.connection(), "now()");
                return id;
            }
        });
    }

    /** Tells the other instances that this one is alive. */
    void pulse(Connection connection) throws SQLException {
        pulse(connection, "now()");
    }

    /** Tells the other instances that this one has written its last entry. */
    void gone(Connection connection) throws SQLException {
        pulse(connection, "'-infinity'");
    }

    private void pulse(Connection connection, String seenAt) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement("insert into access_run_pulse (run, seen_at) values (?, " + seenAt
                        + ") on conflict (run) do update set seen_at = excluded.seen_at")) {
            upsert.setString(1, id);
            upsert.executeUpdate();
        }
    }

    /** Names the run, in its entries and in the name of its head file. */
    public String id() {
        return id;
    }

    /** The numbers of its entries. */
    public Numbers numbers() {
        return numbers;
    }

    /** How many lines its head file must have. */
    public long headLines() {
        return file.lines();
    }

    /** Up to where entries have ended, as any run says. */
    public Cut cut() throws IOException {
        return file.cut().or(folder.cut());
    }

    /**
     * Says outside the database that entries have ended, before any of them goes. To be called while nobody seals.
     *
     * @param deeper up to where
     */
    public void cut(Cut deeper) throws IOException {
        file.cut(numbers.written(), deeper);
    }

    HeadFile file() {
        return file;
    }
}
