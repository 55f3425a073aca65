package ru.nso.esialogin.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the archive that comes with the service. */
final class PostgresBinaries {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** The path of one program, for example {@code initdb}. */
    Path program(String name) {
        return home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    /** Unpacks below {@code folder} unless this very version is there already. */
    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        byte[] archive = archive();
        Path home = folder.resolve("server-" + digest(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, "unpacking-");
            try {
                unpack(archive, fresh);
                // Moved in one step, so that a start that was interrupted never leaves half a server behind.
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                deleteTree(fresh);
            }
        }
        return new PostgresBinaries(home);
    }

    private static byte[] archive() throws IOException {
        for (String name : archiveNames()) {
            try (InputStream in = PostgresBinaries.class.getResourceAsStream("/" + name)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            }
        }
        throw new DatabaseRefused("This build has no PostgreSQL for " + System.getProperty("os.name") + " on "
                + System.getProperty("os.arch")
                + "; build it on such a machine, or set QUARKUS_DATASOURCE_JDBC_URL to an external PostgreSQL.");
    }

    private static List<String> archiveNames() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "postgres-" + os + "-" + arch;
        return List.of(name + ".txz", name + "-alpine_linux.txz");
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new java.io.ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside of the archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(parent(file));
                if (entry.isSymbolicLink() || entry.isLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if (parent(file).endsWith("bin") && !file.toFile().setExecutable(true)) {
                        throw new IOException("cannot make " + file + " executable");
                    }
                }
            }
        }
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException("no folder above " + file);
        }
        return parent;
    }

    /** Deletes a folder with all that is in it; a folder that is not there is fine. */
    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
