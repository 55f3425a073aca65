package ru.nso.esialogin.access.store.cut;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.Seal;
import ru.nso.esialogin.access.store.seal.EntryRows;
import ru.nso.esialogin.access.store.seal.RunOfService;
import ru.nso.esialogin.access.store.seal.SealTables;
import ru.nso.esialogin.access.store.seal.Sealer;

/**
 * Finds how far entries have ended, and says so in the head file. It stops before the first entry that is young, and before
 * the first that is not as it was written: what somebody did to the log is not made good by its age.
 */
@Singleton
class CutSearch {
    private static final Logger LOG = Logger.getLogger(CutSearch.class);

    /** Seals that are looked at in one go. */
    private static final int MOST = 5000;

    private static final String AFTER = "select " + SealTables.SEAL + ", " + EntryRows.COLUMNS
            + " from access_seal s left join access_log e on e.instance = s.instance and e.number = s.entry"
            + " where s.number > ? order by s.number limit " + MOST;

    private final DataSource source;
    private final Sealer sealer;
    private final RunOfService run;
    private final Marks marks;

    CutSearch(DataSource source, Sealer sealer, RunOfService run, Marks marks) {
        this.source = source;
        this.sealer = sealer;
        this.run = run;
        this.marks = marks;
    }

    /**
     * Lets entries end that were written by then, or some of them; up to where entries have ended now. It stays said whatever
     * becomes of the caller's transaction.
     */
    Cut deepen(Instant until) {
        Cut[] reached = {Cut.NONE};
        try {
            sealer.sealThen(() -> {
                Cut known = run.cut();
                Cut deeper = behind(known, until);
                if (deeper.seals() > known.seals()) {
                    run.cut(deeper);
                }
                reached[0] = deeper;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("the access log cannot be read (SQL state " + e.getSQLState() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the heads of the access log cannot be written", e);
        }
        return reached[0];
    }

    private Cut behind(Cut known, Instant until) throws SQLException {
        Cut cut = known;
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setLong(1, known.seals());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Seal seal = SealTables.read(rows);
                    if (!follows(seal, cut) || rows.getBytes("mark") == null) {
                        return stopped(cut);
                    }
                    KeptEntry kept = EntryRows.read(rows);
                    if (kept.entry().at().isAfter(until)) {
                        return cut;
                    }
                    if (!seal.sound() || !kept.mark().equals(seal.entryMark()) || !kept.sound(marks)) {
                        return stopped(cut);
                    }
                    cut = new Cut(seal.number(), seal.chain());
                }
            }
        }
        return cut;
    }

    private boolean follows(Seal seal, Cut cut) {
        return seal.number() == cut.seals() + 1
                && marks.knows(seal.keyId())
                && seal.ticketAt(seal.number(), marks).equals(seal.ticket())
                && seal.chainAfter(cut.chain(), marks).equals(seal.chain());
    }

    private static Cut stopped(Cut cut) {
        LOG.errorf(
                "The access log is not whole behind seal %d, so nothing of it ends: see POST /api/v1/access-log/verify",
                cut.seals());
        return cut;
    }
}
