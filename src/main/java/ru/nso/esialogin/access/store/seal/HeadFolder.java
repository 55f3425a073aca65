package ru.nso.esialogin.access.store.seal;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.nso.esialogin.access.examination.Findings;
import ru.nso.esialogin.access.examination.KnownHeads;
import ru.nso.esialogin.access.seal.Cut;
import ru.nso.esialogin.access.seal.Head;
import ru.nso.esialogin.access.seal.HeadLine;
import ru.nso.esialogin.access.seal.Marks;

/** The folder outside the database in which every run of the service has a file with its heads. */
@Singleton
public class HeadFolder {
    private static final String ENDING = ".heads";

    /** Of a file only its end is read for the newest head; longer than any two lines. */
    private static final int TAIL = 1 << 16;

    private final Path folder;
    private final Marks marks;

    HeadFolder(LogSettings settings, Marks marks) {
        this.folder = settings.headsFolder().toAbsolutePath().normalize();
        this.marks = marks;
    }

    /** Opens the file of a new run. */
    RandomAccessFile open(String run) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(run + ENDING);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
            // The name of the file must outlast a crash, too.
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder " + folder
                            + " for the heads of the access log cannot be written by this user: change its"
                            + " owner, or choose another with ESIALOGIN_ACCESS_LOG_HEADS_FOLDER",
                    e);
        }
    }

    /** The newest head that a file tells of; how far the chain reached when somebody last looked. */
    Head newest() throws IOException {
        Head newest = Head.BEGINNING;
        for (Path file : files()) {
            Optional<HeadLine> last = lastLine(file);
            if (last.isPresent() && last.get().seals() > newest.seals()) {
                newest = new Head(last.get().seals(), last.get().chain(), Head.BEGINNING.sealed(), 0);
            }
        }
        return newest;
    }

    /** The deepest cut that a file tells of. Every line tells the deepest that its run knows, so the last ones suffice. */
    Cut cut() throws IOException {
        Cut deepest = Cut.NONE;
        for (Path file : files()) {
            deepest = lastLine(file).map(HeadLine::cut).map(deepest::or).orElse(deepest);
        }
        return deepest;
    }

    private Optional<HeadLine> lastLine(Path file) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, opened.length())];
            opened.seek(opened.length() - tail.length);
            opened.readFully(tail);
            // What stands behind the last line break is torn.
            String[] lines = new String(tail, StandardCharsets.US_ASCII).split("\n", -1);
            int last = lines.length - 2;
            if (last < 0) {
                return Optional.empty();
            }
            return HeadLine.read(lines[last], last == 0 ? "" : HeadLine.markOf(lines[last - 1]), marks);
        }
    }

    /**
     * What all files say.
     *
     * @param findings gets what is wrong with the files themselves
     */
    public KnownHeads read(Findings findings) throws IOException {
        KnownHeads heads = new KnownHeads();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            KnownHeads.Reader reader = heads.file(name.substring(0, name.length() - ENDING.length()));
            eachLine(file, line -> reader.line(line, marks, findings));
            reader.end();
        }
        return heads;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** A line that is torn, because its run was killed or is still writing, says nothing yet. */
    private static void eachLine(Path file, Consumer<String> take) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), TAIL)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
            int next = bytes.read();
            while (next >= 0) {
                if (next == '\n') {
                    take.accept(line.toString(StandardCharsets.US_ASCII));
                    line.reset();
                } else {
                    line.write(next);
                }
                next = bytes.read();
            }
        }
    }
}
