package ru.nso.esialogin.imports.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportProgress;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.table.TableSource;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.Jobs;

/** Files in their tables. What stands in them is encrypted, bound to its row. */
@ApplicationScoped
@Transactional
class ImportsInDatabase implements ImportStore {
    private static final String FILE = "select id, job_id, kind, dry_run, system, school_id, sent_by, roles, of_school,"
            + " of_municipality, asked_at, bytes, passed_over, counted_rows, remarked, refused, created, changed, same,"
            + " conflicts from import_file where ";
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<HeadingProblem>> HEADING_PROBLEMS = new TypeReference<>() {};
    private static final int ROWS_AT_A_TIME = 500;

    private final DataSource source;
    private final FieldCipher cipher;
    private final KeptJson json;
    private final Jobs jobs;

    ImportsInDatabase(DataSource source, FieldCipher cipher, KeptJson json, Jobs jobs) {
        this.source = source;
        this.cipher = cipher;
        this.json = json;
        this.jobs = jobs;
    }

    @Override
    public void open(ImportTask task) {
        Caller caller = task.caller();
        write(
                "insert into import_file (id, kind, dry_run, system, school_id, sent_by, roles, of_school,"
                        + " of_municipality, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                task.id(),
                task.kind().name(),
                task.dryRun(),
                task.system().name(),
                task.schoolId().orElse(null),
                caller.name(),
                caller.roles().toArray(String[]::new),
                caller.schoolId().orElse(null),
                caller.municipality().orElse(null),
                OffsetDateTime.ofInstant(task.askedAt(), ZoneOffset.UTC));
    }

    @Override
    public void stage(String id, int number, byte[] piece) {
        String name = id + '/' + number;
        write(
                "insert into import_chunk (id, import_id, number, content) values (?, ?, ?, ?)",
                name,
                id,
                number,
                cipher.encrypt(piece, chunk(name)));
    }

    @Override
    public UUID begin(String id, long bytes, Headings headings) {
        try {
            UUID job = jobs.ask(ImportJob.KIND);
            write(
                    "update import_file set job_id = ?, bytes = ?, headings = ?, passed_over = ? where id = ?",
                    job,
                    bytes,
                    cipher.encrypt(json.write(headings.texts()), new Place("import_file", "headings", id)),
                    json.write(headings.passedOver()),
                    id);
            return job;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void discard(String id) {
        write("delete from import_file where id = ?", id);
    }

    @Override
    public TableSource content(String id) {
        return () -> new PieceStream(number -> piece(id, number));
    }

    private Optional<byte[]> piece(String id, int number) {
        String name = id + '/' + number;
        return list("select content from import_chunk where id = ?", row -> row.getBytes(1), name).stream()
                .map(bytes -> cipher.decryptBytes(bytes, chunk(name)))
                .findFirst();
    }

    private static Place chunk(String name) {
        return new Place("import_chunk", "content", name);
    }

    @Override
    public Optional<ImportFile> find(String id) {
        return list(FILE + "id = ?", this::file, id).stream().findFirst();
    }

    @Override
    public Optional<ImportFile> ofJob(UUID job) {
        return list(FILE + "job_id = ?", this::file, job).stream().findFirst();
    }

    private ImportFile file(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        Caller caller = new Caller(
                row.getString("sent_by"),
                Set.of((String[]) roles.getArray()),
                Optional.ofNullable(row.getString("of_school")),
                Optional.ofNullable(row.getString("of_municipality")));
        ImportTask task = new ImportTask(
                row.getString("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getBoolean("dry_run"),
                SourceSystem.valueOf(row.getString("system")),
                Optional.ofNullable(row.getString("school_id")),
                caller,
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
        ImportCounts counts = new ImportCounts(
                row.getLong("counted_rows"),
                row.getLong("remarked"),
                row.getLong("refused"),
                row.getLong("created"),
                row.getLong("changed"),
                row.getLong("same"),
                row.getLong("conflicts"));
        UUID job = row.getObject("job_id", UUID.class);
        return new ImportFile(
                task,
                row.getLong("bytes"),
                counts,
                json.read(row.getString("passed_over"), HEADING_PROBLEMS),
                job == null ? Optional.empty() : jobs.find(job).map(ImportsInDatabase::progress));
    }

    private static ImportProgress progress(Job job) {
        return new ImportProgress(
                job.id(),
                ImportProgress.State.valueOf(job.state().name()),
                job.percent(),
                job.perSecond(),
                job.left(),
                job.failure());
    }

    @Override
    public List<KeptRow> rows(String id, Optional<KeptRow.State> state, long after, int most) {
        return rows(
                "and (cast(? as text) is null or state = ?)",
                id,
                state.map(KeptRow.State::name).orElse(null),
                state.map(KeptRow.State::name).orElse(null),
                after,
                most);
    }

    private List<KeptRow> rows(String condition, @Nullable Object... parameters) {
        return list(
                "select id, number, state, problems, cells from import_row where import_id = ? " + condition
                        + " and number > ? order by number limit ?",
                this::row,
                parameters);
    }

    private KeptRow row(ResultSet row) throws SQLException {
        byte[] cells = row.getBytes("cells");
        return new KeptRow(
                row.getLong("number"),
                KeptRow.State.valueOf(row.getString("state")),
                json.read(row.getString("problems"), PROBLEMS),
                cells == null
                        ? List.of()
                        : json.read(
                                new String(
                                        cipher.decryptBytes(cells, cells(row.getString("id"))), StandardCharsets.UTF_8),
                                TEXTS));
    }

    private static Place cells(String name) {
        return new Place("import_row", "cells", name);
    }

    @Override
    public List<String> headings(String id) {
        return list(
                        "select headings from import_file where id = ? and headings is not null",
                        row -> row.getBytes(1),
                        id)
                .stream()
                .map(bytes -> json.read(cipher.decrypt(bytes, new Place("import_file", "headings", id)), TEXTS))
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public void forEachGoingBack(String id, Consumer<KeptRow> taken) {
        long after = 0;
        List<KeptRow> part;
        do {
            part = rows("and state <> 'REMARKED'", id, after, ROWS_AT_A_TIME);
            part.forEach(taken);
            after = part.isEmpty() ? after : part.get(part.size() - 1).number();
        } while (part.size() == ROWS_AT_A_TIME);
    }

    @Override
    public void add(String id, ImportCounts counts, List<KeptRow> rows) {
        write(
                "update import_file set counted_rows = counted_rows + ?, remarked = remarked + ?, refused = refused + ?,"
                        + " created = created + ?, changed = changed + ?, same = same + ?, conflicts = conflicts + ?"
                        + " where id = ?",
                counts.rows(),
                counts.remarked(),
                counts.refused(),
                counts.created(),
                counts.changed(),
                counts.same(),
                counts.conflicts(),
                id);
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_row (id, import_id, number, state, problems, cells) values (?, ?, ?, ?, ?, ?)")) {
            for (KeptRow row : rows) {
                String name = id + '/' + row.number();
                set(
                        insert,
                        name,
                        id,
                        row.number(),
                        row.state().name(),
                        json.write(row.problems()),
                        row.cells().isEmpty() ? null : cipher.encrypt(json.write(row.cells()), cells(name)));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void forgetContent(String id) {
        write("delete from import_chunk where import_id = ?", id);
        write("delete from import_card where import_id = ?", id);
    }

    private void write(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... parameters) {
        List<T> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, parameters);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reading.read(row));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return found;
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof String[] texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
            } else if (parameters[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a file cannot be kept (SQL state " + e.getSQLState() + ")", e);
    }

    /** What a row of a result stands for. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
