package ru.nso.esialogin.imports.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import ru.nso.esialogin.imports.heading.Headings;
import ru.nso.esialogin.platform.table.reading.TableSource;

/** Keeps files and what came of them. Each call is a transaction of its own where none is under way. */
public interface ImportStore {

    /** A file that begins to arrive. */
    void open(ImportTask task);

    /** The next piece of it, encrypted where it lies. */
    void stage(String id, int number, byte[] piece);

    /** It is there as a whole and can be read: the job on it begins. */
    UUID begin(String id, SentBytes sent, Map<String, String> columns, Headings headings);

    /**
     * What was sent.
     *
     * @param length how many bytes
     * @param sha256 of all of them, in hexadecimal digits
     */
    record SentBytes(long length, String sha256) {}

    /** SHA-256 of the file, in hexadecimal digits. */
    String sha256(String id);

    /**
     * What the rehearsal has come to.
     *
     * @param before live cards of the schools of the file
     * @param reasons why a second person is needed; empty where none is
     * @param releaseId the release that is waited for; nothing where none is
     */
    void judged(String id, long before, List<String> reasons, Optional<String> releaseId);

    /** The file that waits for a release. */
    Optional<ImportFile> ofRelease(String releaseId);

    /** It goes on with a job of its own; what came of its rows is counted anew. */
    UUID goOn(String id);

    /** It cannot be used: nothing of it stays. */
    void discard(String id);

    /** The bytes of a file, for as long as it waits. */
    TableSource content(String id);

    /** A file by its id. */
    Optional<ImportFile> find(String id);

    /** The file of a job. */
    Optional<ImportFile> ofJob(UUID job);

    /** Files that were sent for a school, the latest first, behind one of them. */
    List<ImportFile> ofSchool(String schoolId, Behind behind, int most);

    /** Files without a school of their own that a user has sent, or the service by itself. */
    List<ImportFile> ofSender(String name, String service, Behind behind, int most);

    /**
     * Where a list of files stands.
     *
     * @param askedAt when the last one was sent
     * @param id its id
     */
    record Behind(Instant askedAt, String id) {
        /** Before the latest one. */
        public static final Behind NOTHING = new Behind(Instant.parse("9999-01-01T00:00:00Z"), "");
    }

    /** Rows of which something has to be said, behind a number. */
    List<KeptRow> rows(String id, Optional<KeptRow.State> state, long after, int most);

    /** Names of columns by headings, as far as the sender said them. */
    Map<String, String> columns(String id);

    /** The headings as they stand in the file. */
    List<String> headings(String id);

    /** Every row that goes back to who sent it, one after the other, in their order. */
    void forEachGoingBack(String id, Consumer<KeptRow> rows);

    /** Adds what came of a batch. */
    void add(String id, ImportCounts counts, List<KeptRow> rows);

    /** Forgets what came of its rows: they are taken again from the first on. */
    void startOver(String id);

    /** Stops the work on it; false if it has ended already. */
    boolean stop(ImportFile file);

    /** The work on it has ended: its content goes. */
    void forgetContent(String id);
}
