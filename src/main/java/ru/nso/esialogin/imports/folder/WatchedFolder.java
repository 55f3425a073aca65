package ru.nso.esialogin.imports.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.folder.TakenFiles.Content;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportProgress;
import ru.nso.esialogin.imports.run.Imports;
import ru.nso.esialogin.imports.run.UnusableFileException;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * The folder, looked at again and again. A file that is not as it was at the last look is still being written and waits.
 * One that was taken stays until its job has ended; then it goes to {@code done}, or to {@code refused} with a text that
 * says why. Neither text holds a value. Links are not followed. For one thread.
 */
public final class WatchedFolder {
    /** Who sends the files; no user has such a name. */
    public static final String SENDER = "service:folder";

    private static final Caller CALLER = new Caller(SENDER, Set.of(Roles.ADMIN), Optional.empty(), Optional.empty());
    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    private final Optional<Path> watched;
    private final Imports imports;
    private final TakenFiles taken;
    private final Map<Path, Seen> seen = new HashMap<>();

    /**
     * Watches a folder.
     *
     * @param watched the folder; none is watched where there is none
     * @throws IllegalArgumentException if it is no folder, or nothing can be moved within it
     */
    public WatchedFolder(Optional<Path> watched, Imports imports, TakenFiles taken) {
        watched.ifPresent(folder -> {
            if (!folder.isAbsolute() || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw new IllegalArgumentException(
                        "esialogin.imports.folder has to be the absolute path of a folder that can be written to");
            }
        });
        this.watched = watched;
        this.imports = imports;
        this.taken = taken;
    }

    /** A file as it was at a look, with the hash of its content once it was at rest. */
    private record Seen(long size, long changedAt, Optional<String> sha256) {
        boolean isAsBefore(Seen before) {
            return size == before.size && changedAt == before.changedAt;
        }
    }

    /**
     * Looks.
     *
     * @throws IOException if the folder, or any of its files, could not be read or moved; the others were looked at
     */
    public void look() throws IOException {
        if (watched.isPresent()) {
            look(watched.get(), files(watched.get()));
        }
    }

    /** Whether a folder is watched. */
    public boolean isOn() {
        return watched.isPresent();
    }

    private void look(Path folder, List<Path> files) throws IOException {
        List<IOException> failed = new ArrayList<>();
        seen.keySet().retainAll(files);
        for (Path file : files) {
            try {
                look(folder, file);
            } catch (IOException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw new IOException(
                    failed.size() + " files of the watched folder could not be read or moved", failed.get(0));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .filter(entry -> !FileName.isPassedOver(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private void look(Path folder, Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Seen fresh = new Seen(now.size(), now.lastModifiedTime().toMillis(), Optional.empty());
        Optional<Seen> before = Optional.ofNullable(seen.get(file)).filter(fresh::isAsBefore);
        if (before.isEmpty()) {
            seen.put(file, fresh);
            return;
        }
        Optional<FileName> name = FileName.read(file.getFileName().toString());
        if (name.isEmpty()) {
            move(
                    folder,
                    file,
                    REFUSED,
                    "Имя файла не говорит, что в нём. Назовите его, например, pupils.csv, pupils.enrolment.xlsx,"
                            + " staff.csv или schools.csv.");
            return;
        }
        String sha256 =
                before.get().sha256().isPresent() ? before.get().sha256().get() : sha256(file);
        seen.put(file, new Seen(fresh.size(), fresh.changedAt(), Optional.of(sha256)));
        Content content =
                new Content(sha256, name.get().kind() + " " + name.get().system());
        Optional<String> importId = taken.importOf(content);
        if (importId.isPresent()) {
            moveIfEnded(folder, file, importId.get());
        } else {
            take(folder, file, name.get(), content);
        }
    }

    private void take(Path folder, Path file, FileName name, Content content) throws IOException {
        Imports.Wish wish = new Imports.Wish(name.kind(), ImportMode.MERGE, false, name.system(), Optional.empty());
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            ImportFile sent = imports.take(CALLER, wish, reading -> {
                        reading.read(in);
                        return Map.of();
                    })
                    .orElseThrow(() -> new IOException("the watched folder may send no files"));
            taken.note(content, sent.task().id());
        } catch (UnusableTableException unusable) {
            move(folder, file, REFUSED, unusable.sentence());
        } catch (UnusableFileException unusable) {
            StringBuilder reason = new StringBuilder();
            unusable.problems()
                    .forEach(problem -> reason.append(problem.column().isEmpty() ? "" : problem.column() + ": ")
                            .append(problem.what())
                            .append(' ')
                            .append(problem.howToMend())
                            .append('\n'));
            move(folder, file, REFUSED, reason.toString().strip());
        }
    }

    private void moveIfEnded(Path folder, Path file, String importId) throws IOException {
        Optional<ImportFile> sent = imports.find(CALLER, importId);
        ImportProgress.State state =
                sent.flatMap(ImportFile::progress).map(ImportProgress::state).orElse(ImportProgress.State.DONE);
        switch (state) {
            case WAITING, RUNNING, WAITING_FOR_RELEASE -> {
                // It stays where it is seen.
            }
            case DONE ->
                move(folder, file, DONE, sent.map(WatchedFolder::result).orElse("Этот файл уже был загружен."));
            case FAILED, CANCELLED ->
                move(
                        folder,
                        file,
                        REFUSED,
                        "Загрузка " + importId + " не закончена. Что случилось, скажет её описание.");
        }
    }

    private static String result(ImportFile sent) {
        ImportCounts counts = sent.counts();
        return "Загрузка %s. Строк: %d. Новых карточек: %d. Изменено: %d. Без изменений: %d. Не принято: %d. Решает человек: %d."
                .formatted(
                        sent.task().id(),
                        counts.rows(),
                        counts.created(),
                        counts.changed(),
                        counts.same(),
                        counts.refused(),
                        counts.conflicts());
    }

    private void move(Path folder, Path file, String to, String text) throws IOException {
        Path target = Files.createDirectories(folder.resolve(to));
        String name = file.getFileName().toString();
        Path moved = free(target, name);
        Files.move(file, moved);
        seen.remove(file);
        Files.writeString(moved.resolveSibling(moved.getFileName() + ".txt"), text + '\n', StandardCharsets.UTF_8);
    }

    /** A name that no file has yet: nothing is written over. */
    private static Path free(Path folder, String name) throws IOException {
        for (int i = 0; i < Integer.MAX_VALUE; i++) {
            Path path = folder.resolve(i == 0 ? name : i + "." + name);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in =
                    new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
                byte[] buffer = new byte[1 << 16];
                int read = in.read(buffer);
                while (read >= 0) {
                    read = in.read(buffer);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
