package ru.nso.esialogin.imports.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.platform.jobs.Jobs;
import ru.nso.esialogin.platform.table.reading.TableSource;

/** Files in their tables. What stands in them is encrypted, bound to its row. */
@ApplicationScoped
@Transactional
class ImportsInDatabase implements ImportStore {
    private static final String FILE =
            "select id, job_id, kind, mode, dry_run, system, school_id, sent_by, roles, of_school,"
                    + " of_municipality, asked_at, bytes, passed_over, counted_rows, remarked, refused, created, changed, same,"
                    + " conflicts, archived, snils_replaced, parents_removed, before, reasons, release_id"
                    + " from import_file where ";
    /** Those that have arrived as a whole. */
    private static final String LATEST =
            " and job_id is not null and (asked_at, id) < (?, ?) order by asked_at desc, id desc limit ?";

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<HeadingProblem>> HEADING_PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};
    private static final int ROWS_AT_A_TIME = 500;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    private final Statements sql;
    private final FieldCipher cipher;
    private final KeptJson json;
    private final Jobs jobs;
    private final FileProgress progress;

    ImportsInDatabase(Statements sql, FieldCipher cipher, KeptJson json, Jobs jobs, FileProgress progress) {
        this.sql = sql;
        this.cipher = cipher;
        this.json = json;
        this.jobs = jobs;
        this.progress = progress;
    }

    @Override
    public void open(ImportTask task) {
        Caller caller = task.caller();
        sql.write(
                "insert into import_file (id, kind, mode, dry_run, system, school_id, sent_by, roles, of_school,"
                        + " of_municipality, asked_at, draft_secret) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                task.id(),
                task.kind().name(),
                task.mode().name(),
                task.dryRun(),
                task.system().name(),
                task.schoolId().orElse(null),
                caller.name(),
                caller.roles().toArray(String[]::new),
                caller.schoolId().orElse(null),
                caller.municipality().orElse(null),
                utc(task.askedAt()),
                cipher.encrypt(secret(), DraftsInDatabase.secret(task.id())));
    }

    private byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public void stage(String id, int number, byte[] piece) {
        String name = id + '/' + number;
        sql.write(
                "insert into import_chunk (id, import_id, number, content) values (?, ?, ?, ?)",
                name,
                id,
                number,
                cipher.encrypt(piece, chunk(name)));
    }

    @Override
    public UUID begin(String id, SentBytes sent, Map<String, String> columns, Headings headings) {
        try {
            UUID job = jobs.ask(ImportJob.KIND);
            sql.write(
                    "update import_file set job_id = ?, bytes = ?, content_hash = ?, columns = ?, headings = ?,"
                            + " passed_over = ? where id = ?",
                    job,
                    sent.length(),
                    sent.sha256(),
                    cipher.encrypt(json.write(columns), new Place("import_file", "columns", id)),
                    cipher.encrypt(json.write(headings.texts()), new Place("import_file", "headings", id)),
                    json.write(headings.passedOver()),
                    id);
            return job;
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    @Override
    public String sha256(String id) {
        return sql.list("select content_hash from import_file where id = ?", row -> row.getString(1), id).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such file"));
    }

    @Override
    public void judged(String id, long before, List<String> reasons, Optional<String> releaseId) {
        sql.write(
                "update import_file set before = ?, reasons = ?, release_id = ? where id = ?",
                before,
                json.write(reasons),
                releaseId.orElse(null),
                id);
    }

    @Override
    public Optional<ImportFile> ofRelease(String releaseId) {
        return sql.list(FILE + "release_id = ?", this::file, releaseId).stream().findFirst();
    }

    @Override
    public UUID goOn(String id) {
        try {
            UUID job = jobs.ask(ImportJob.KIND);
            sql.write("update import_file set job_id = ? where id = ?", job, id);
            return job;
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    @Override
    public void discard(String id) {
        sql.write("delete from import_file where id = ?", id);
    }

    @Override
    public TableSource content(String id) {
        return () -> new PieceStream(number -> piece(id, number));
    }

    private Optional<byte[]> piece(String id, int number) {
        String name = id + '/' + number;
        return sql.list("select content from import_chunk where id = ?", row -> row.getBytes(1), name).stream()
                .map(bytes -> cipher.decryptBytes(bytes, chunk(name)))
                .findFirst();
    }

    private static Place chunk(String name) {
        return new Place("import_chunk", "content", name);
    }

    @Override
    public Optional<ImportFile> find(String id) {
        return sql.list(FILE + "id = ?", this::file, id).stream().findFirst();
    }

    @Override
    public Optional<ImportFile> ofJob(UUID job) {
        return sql.list(FILE + "job_id = ?", this::file, job).stream().findFirst();
    }

    @Override
    public List<ImportFile> ofSchool(String schoolId, Behind behind, int most) {
        return sql.list(
                FILE + "school_id = ?" + LATEST, this::file, schoolId, utc(behind.askedAt()), behind.id(), most);
    }

    @Override
    public List<ImportFile> ofSender(String name, String service, Behind behind, int most) {
        String condition = "school_id is null and (lower(sent_by) = lower(?) or starts_with(sent_by, ?))";
        return sql.list(FILE + condition + LATEST, this::file, name, service, utc(behind.askedAt()), behind.id(), most);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
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
                ImportMode.valueOf(row.getString("mode")),
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
                row.getLong("conflicts"),
                row.getLong("archived"),
                row.getLong("snils_replaced"),
                row.getLong("parents_removed"));
        Optional<String> release = Optional.ofNullable(row.getString("release_id"));
        UUID job = row.getObject("job_id", UUID.class);
        return new ImportFile(
                task,
                row.getLong("bytes"),
                counts,
                json.read(row.getString("passed_over"), HEADING_PROBLEMS),
                row.getLong("before"),
                json.read(row.getString("reasons"), TEXTS),
                release,
                job == null ? Optional.empty() : progress.of(job, release));
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
        return sql.list(
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
    public Map<String, String> columns(String id) {
        return sql
                .list(
                        "select columns from import_file where id = ? and columns is not null",
                        row -> row.getBytes(1),
                        id)
                .stream()
                .map(bytes -> json.read(cipher.decrypt(bytes, new Place("import_file", "columns", id)), COLUMNS))
                .findFirst()
                .orElse(Map.of());
    }

    @Override
    public List<String> headings(String id) {
        return sql
                .list(
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
        sql.write(
                "update import_file set counted_rows = counted_rows + ?, remarked = remarked + ?, refused = refused + ?,"
                        + " created = created + ?, changed = changed + ?, same = same + ?, conflicts = conflicts + ?,"
                        + " archived = archived + ?, snils_replaced = snils_replaced + ?,"
                        + " parents_removed = parents_removed + ? where id = ?",
                counts.rows(),
                counts.remarked(),
                counts.refused(),
                counts.created(),
                counts.changed(),
                counts.same(),
                counts.conflicts(),
                counts.archived(),
                counts.snilsReplaced(),
                counts.parentsRemoved(),
                id);
        sql.writeEach(
                "insert into import_row (id, import_id, number, state, problems, cells) values (?, ?, ?, ?, ?, ?)",
                rows.stream().map(row -> cells(id, row)).toList());
    }

    private @Nullable Object[] cells(String id, KeptRow row) {
        String name = id + '/' + row.number();
        return new @Nullable Object[] {
            name,
            id,
            row.number(),
            row.state().name(),
            json.write(row.problems()),
            row.cells().isEmpty() ? null : cipher.encrypt(json.write(row.cells()), cells(name))
        };
    }

    @Override
    public void startOver(String id) {
        sql.write(
                "update import_file set counted_rows = 0, remarked = 0, refused = 0, created = 0, changed = 0, same = 0,"
                        + " conflicts = 0, archived = 0, snils_replaced = 0, parents_removed = 0,"
                        + " school_unknown = false where id = ?",
                id);
        sql.write("delete from import_school where import_id = ?", id);
        sql.write("delete from import_draft where import_id = ?", id);
        sql.write("delete from import_row where import_id = ?", id);
        sql.write("delete from import_card where import_id = ?", id);
    }

    @Override
    public boolean stop(ImportFile file) {
        try {
            return file.progress().isPresent()
                    && jobs.cancel(file.progress().get().job()).isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("an import could not be stopped", e);
        }
    }

    @Override
    public void forgetContent(String id) {
        sql.write("delete from import_chunk where import_id = ?", id);
        sql.write("delete from import_card where import_id = ?", id);
        sql.write("delete from import_school where import_id = ?", id);
        sql.write("delete from import_draft where import_id = ?", id);
    }
}
