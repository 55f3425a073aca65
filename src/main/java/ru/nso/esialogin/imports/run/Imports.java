package ru.nso.esialogin.imports.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.Releases;
import ru.nso.esialogin.access.release.Step;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Schools;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.heading.ColumnMap;
import ru.nso.esialogin.imports.heading.HeadingOutcome;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.heading.HeadingReader;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.heading.SeenColumn;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableReader;

/** Files of cards: taken in, looked at, given to a job, asked about. Whoever has not sent a file does not see it. */
@ApplicationScoped
public class Imports {
    private static final int PIECE = 1 << 20;

    /** How the names of senders begin that are no users. */
    private static final String OF_THE_SERVICE = "service:";

    private final ImportStore store;
    private final Schools schools;
    private final NewIds ids;
    private final ImportLimits limits;
    private final Releases releases;
    private final AccessLog log;
    private final Clock clock;

    public Imports(
            ImportStore store,
            Schools schools,
            NewIds ids,
            ImportLimits limits,
            Releases releases,
            AccessLog log,
            Clock clock) {
        this.store = store;
        this.schools = schools;
        this.ids = ids;
        this.limits = limits;
        this.releases = releases;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param schoolId the school of all rows; nothing where the rows name theirs
     */
    public record Wish(
            ImportKind kind, ImportMode mode, boolean dryRun, SourceSystem system, Optional<String> schoolId) {}

    /** A form on its way in. */
    @FunctionalInterface
    public interface SentForm {
        /**
         * Reads it to its end.
         *
         * @param file takes the file that is in it
         * @return names of columns by headings, as far as the form says them
         */
        Map<String, String> read(FileReading file) throws IOException;
    }

    /** Takes a file. */
    @FunctionalInterface
    public interface FileReading {
        /** Reads it to its end. */
        void read(InputStream in) throws IOException;
    }

    /**
     * Takes a file in. It is read to its end, kept encrypted, and looked at: what is no table with headings that are
     * understood is refused, and nothing of it stays.
     *
     * @return the file; nothing where the school is not there or not the caller's, and nothing of the form was read then
     * @throws UnusableFileException if the headings, or what is said of them, cannot be understood
     * @throws IOException if the file does not arrive as a whole, or is no table that can be read
     */
    public Optional<ImportFile> take(Caller caller, Wish wish, SentForm form) throws IOException {
        return take(caller, wish, form, Map.of(), sent -> {});
    }

    /**
     * Takes in the file of a rehearsal once more, this time to be written. What was said of its columns then holds again.
     *
     * @throws OtherFileException if it is not the file that was rehearsed; nothing of it stays
     * @throws UnusableFileException as {@link #take(Caller, Wish, SentForm)}
     * @throws IOException as {@link #take(Caller, Wish, SentForm)}
     */
    public Optional<ImportFile> takeRehearsed(Caller caller, ImportFile rehearsal, SentForm form) throws IOException {
        ImportTask was = rehearsal.task();
        String rehearsed = store.sha256(was.id());
        Wish wish = new Wish(was.kind(), was.mode(), false, was.system(), was.schoolId());
        return take(caller, wish, form, store.columns(was.id()), sent -> {
            if (!sent.sha256().equals(rehearsed)) {
                throw new OtherFileException();
            }
        });
    }

    private Optional<ImportFile> take(
            Caller caller,
            Wish wish,
            SentForm form,
            Map<String, String> usualColumns,
            Consumer<ImportStore.SentBytes> check)
            throws IOException {
        Optional<String> school = school(caller, wish);
        if (school.isEmpty() && !(caller.scope(Permission.WRITE_CARDS) instanceof Scope.Region)) {
            return Optional.empty();
        }
        if (wish.schoolId().isPresent() && school.isEmpty()) {
            return Optional.empty();
        }
        ImportTask task = new ImportTask(
                ids.next(), wish.kind(), wish.mode(), wish.dryRun(), wish.system(), school, caller, clock.instant());
        store.open(task);
        boolean begun = false;
        try {
            Staging staging = new Staging(task.id());
            Map<String, String> said = form.read(staging::read);
            Map<String, String> columns = said.isEmpty() ? usualColumns : said;
            ImportStore.SentBytes sent = staging.sent();
            check.accept(sent);
            Headings headings = headings(task, columns);
            store.begin(task.id(), sent, columns, headings);
            begun = true;
        } finally {
            if (!begun) {
                store.discard(task.id());
            }
        }
        return store.find(task.id());
    }

    /** Whoever writes the cards of one school means that one. */
    private Optional<String> school(Caller caller, Wish wish) {
        Scope scope = caller.scope(Permission.WRITE_CARDS);
        Optional<String> meant = wish.schoolId();
        if (meant.isEmpty() && scope instanceof Scope.School own) {
            meant = Optional.of(own.id());
        }
        return meant.flatMap(schools::find)
                .map(found -> found.content().school())
                .filter(school ->
                        scope.covers(school.id(), school.municipality().orElse("")))
                .map(school -> school.id());
    }

    /** A file on its way into its encrypted pieces. */
    private final class Staging {
        private final String id;
        private final MessageDigest digest;
        private long bytes;
        private int number;

        Staging(String id) {
            this.id = id;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java has no SHA-256", e);
            }
        }

        void read(InputStream in) throws IOException {
            byte[] piece = new byte[PIECE];
            int read = in.readNBytes(piece, 0, PIECE);
            while (read > 0) {
                digest.update(piece, 0, read);
                store.stage(id, number, read == PIECE ? piece : Arrays.copyOf(piece, read));
                bytes += read;
                number++;
                read = in.readNBytes(piece, 0, PIECE);
            }
        }

        ImportStore.SentBytes sent() {
            return new ImportStore.SentBytes(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private Headings headings(ImportTask task, Map<String, String> said) throws IOException {
        ColumnMap map = ColumnMap.read(task.kind(), said);
        if (!map.problems().isEmpty()) {
            throw new UnusableFileException(
                    UnusableFileException.Part.COLUMNS, map.problems(), columns(task, ColumnMap.NONE));
        }
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            HeadingOutcome outcome = new HeadingReader(task.kind(), map).read(new RowsAhead(table));
            if (outcome instanceof HeadingOutcome.Refused refused) {
                throw new UnusableFileException(UnusableFileException.Part.FILE, refused.problems(), refused.columns());
            }
            Headings headings = ((HeadingOutcome.Understood) outcome).headings();
            List<HeadingProblem> missing = map.missingFrom(headings);
            if (!missing.isEmpty()) {
                throw new UnusableFileException(
                        UnusableFileException.Part.COLUMNS,
                        missing,
                        SeenColumn.of(task.kind(), ColumnMap.NONE, headings.texts()));
            }
            return headings;
        }
    }

    /** The columns of a file that is on its way in. */
    private List<SeenColumn> columns(ImportTask task, ColumnMap map) throws IOException {
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            HeadingOutcome outcome = new HeadingReader(task.kind(), map).read(new RowsAhead(table));
            return outcome instanceof HeadingOutcome.Refused refused
                    ? refused.columns()
                    : SeenColumn.of(
                            task.kind(),
                            map,
                            ((HeadingOutcome.Understood) outcome).headings().texts());
        }
    }

    /** The columns of a file, for the one who sent it and says anew which is which. */
    public List<SeenColumn> columns(ImportFile file) {
        return SeenColumn.of(
                file.task().kind(),
                ColumnMap.read(file.task().kind(), store.columns(file.task().id())),
                store.headings(file.task().id()));
    }

    /**
     * Files of the last days, the latest first. Of a school whose cards the caller writes every one, whoever sent it; of
     * those that name their schools row by row the caller's own.
     *
     * @param schoolId the school; nothing for files that name their schools
     * @param behind the last one that was told
     */
    public List<ImportFile> past(Caller caller, Optional<String> schoolId, ImportStore.Behind behind, int most) {
        if (schoolId.isPresent()) {
            return isReached(caller, schoolId.get()) ? store.ofSchool(schoolId.get(), behind, most) : List.of();
        }
        return isOfRegion(caller) ? store.ofSender(caller.name(), OF_THE_SERVICE, behind, most) : List.of();
    }

    private boolean isReached(Caller caller, String schoolId) {
        return schools.find(schoolId)
                .map(found -> found.content().school())
                .filter(school -> caller.scope(Permission.WRITE_CARDS)
                        .covers(school.id(), school.municipality().orElse("")))
                .isPresent();
    }

    /** A file that the caller has sent; of those that nobody sent by hand, whoever writes the cards of the region has. */
    public Optional<ImportFile> find(Caller caller, String id) {
        return store.find(id).filter(file -> isOwn(caller, file));
    }

    /** The same, and for whoever writes the cards of the region those that a second person decides upon. */
    public Optional<ImportFile> look(Caller caller, String id) {
        return store.find(id)
                .filter(file -> isOwn(caller, file)
                        || (isOfRegion(caller) && file.releaseId().isPresent()));
    }

    /** Whether the caller counts as the one who has sent the file. */
    public boolean isOwn(Caller caller, ImportFile file) {
        String sender = file.task().caller().name();
        return sender.equalsIgnoreCase(caller.name()) || (sender.startsWith(OF_THE_SERVICE) && isOfRegion(caller));
    }

    private static boolean isOfRegion(Caller caller) {
        return caller.scope(Permission.WRITE_CARDS) instanceof Scope.Region;
    }

    /** Stops the work on a file, or takes back what waits for a second person; false if it has ended already. */
    public boolean stop(Access access, ImportFile file) {
        return file.waitsForRelease()
                ? releases.withdraw(access, file.releaseId().orElse("")) instanceof Step.Made<Release>
                : store.stop(file);
    }

    /** Rows of which something has to be said; no values. */
    public List<KeptRow> rows(ImportFile file, Optional<KeptRow.State> state, long after, int most) {
        return store.rows(file.task().id(), state, after, most);
    }

    /**
     * Notes that the rows that go back are given to who sent them, with all that stands in them.
     *
     * @return their headings
     */
    @Transactional
    public List<String> giveBack(Access access, ImportFile file) {
        log.record(new AccessEntry(access, Action.READ, List.of(), List.of(), List.of("*"), Outcome.DONE));
        return store.headings(file.task().id());
    }
}
