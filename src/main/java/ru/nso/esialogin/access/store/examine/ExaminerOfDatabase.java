package ru.nso.esialogin.access.store.examine;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.access.examination.Examiner;
import ru.nso.esialogin.access.examination.Findings;
import ru.nso.esialogin.access.examination.KnownHeads;
import ru.nso.esialogin.access.examination.Progress;
import ru.nso.esialogin.access.examination.Report;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.store.seal.HeadFolder;
import ru.nso.esialogin.access.store.seal.LogSettings;
import ru.nso.esialogin.access.store.seal.RunOfService;
import ru.nso.esialogin.access.store.seal.Sealer;
import ru.nso.esialogin.platform.database.limits.LongWork;

/** Examines what stands in the database against the head files and the memory of this run. */
@Singleton
class ExaminerOfDatabase implements Examiner {
    private final DataSource source;
    private final Sealer sealer;
    private final RunOfService run;
    private final HeadFolder folder;
    private final LogSettings settings;
    private final Marks marks;

    ExaminerOfDatabase(
            DataSource source, Sealer sealer, RunOfService run, HeadFolder folder, LogSettings settings, Marks marks) {
        this.source = source;
        this.sealer = sealer;
        this.run = run;
        this.folder = folder;
        this.settings = settings;
        this.marks = marks;
    }

    @Override
    public Report examine(Optional<Progress> from) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try (Connection connection = source.getConnection()) {
                return examine(connection, from.orElse(Progress.NONE));
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "the access log cannot be examined (SQL state " + e.getSQLState() + ")", e);
            } catch (IOException e) {
                throw new UncheckedIOException("the heads of the access log cannot be read", e);
            }
        });
    }

    private Report examine(Connection connection, Progress from) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            // It counts the whole log, and says itself when its time is up.
            LongWork.inTransaction(connection, LongWork.MOST);
            Findings findings = new Findings();
            KnownHeads[] heads = new KnownHeads[1];
            // What files and memory vouch for was committed before the snapshot is taken, and nobody seals meanwhile:
            // in
            // any other order a living service would be taken for a tampered one.
            sealer.sealThen(() -> {
                long lines = run.headLines();
                heads[0] = folder.read(findings);
                heads[0].expectLines(run.id(), lines, findings);
                heads[0].claim(run.id(), run.numbers().written());
                snapshot(connection);
            });
            Pass pass = new Pass(connection, marks, heads[0], findings, settings.examinationTime());
            heads[0].expectFiles(pass.registered(), findings);
            Optional<Progress> next = pass.goOn(from);
            boolean clean = from.clean() && findings.all().isEmpty();
            return new Report(
                    pass.count("select count(*) from access_log"),
                    pass.count("select count(*) from access_seal s join access_log e"
                            + " on e.instance = s.instance and e.number = s.entry"),
                    pass.ended(),
                    pass.count("select count(*) from access_log_before_sealing"),
                    pass.undecided(),
                    clean,
                    findings.all(),
                    findings.truncated(),
                    next.map(place -> place.after(clean)));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void snapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("select count(*) from access_head where seals = 0");
        }
    }
}
