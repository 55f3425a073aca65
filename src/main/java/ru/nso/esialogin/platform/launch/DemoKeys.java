package ru.nso.esialogin.platform.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import ru.nso.esialogin.platform.database.OwnerOnly;

/** The demo's own encryption keys: made at its first start, kept beside the data, readable by the owner alone. */
final class DemoKeys {
    private static final String LOG_KEY = "esialogin.crypto.log-keys.demo";
    private static final List<String> NAMES =
            List.of("esialogin.crypto.keys.demo", "esialogin.crypto.index-keys.demo", LOG_KEY);

    private final Path folder;
    private final boolean externalDatabase;

    DemoKeys(Path folder, boolean externalDatabase) {
        this.folder = folder.toAbsolutePath().normalize();
        this.externalDatabase = externalDatabase;
    }

    /** Hands the keys to the service as settings. */
    void provide() {
        Path file = folder.resolve("demo-keys.properties");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            Properties keys = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                keys.load(reader);
            }
            if (!keys.containsKey(LOG_KEY)) {
                // A data folder from before the access log was sealed.
                keys.setProperty(LOG_KEY, newKey());
                write(file, keys);
            }
            for (String name : NAMES) {
                System.setProperty(name, keys.getProperty(name, ""));
            }
            System.setProperty("esialogin.crypto.active-key", "demo");
            System.setProperty("esialogin.crypto.active-index-key", "demo");
            System.setProperty("esialogin.crypto.active-log-key", "demo");
        } catch (IOException e) {
            throw new StartRefused(
                    "The key file " + file + " cannot be read or written by this user: change its owner, or choose"
                            + " another folder with -Desialogin.postgres.folder=...",
                    e);
        }
    }

    private void make(Path file) throws IOException {
        if (!externalDatabase && Files.exists(folder.resolve("pgdata"))) {
            throw new StartRefused("The demo's data in " + folder + " are there but their key file " + file
                    + " is gone: put it back, or delete the folder to begin anew.");
        }
        Files.createDirectories(folder);
        Properties keys = new Properties();
        for (String name : NAMES) {
            keys.setProperty(name, newKey());
        }
        write(file, keys);
    }

    private static void write(Path file, Properties keys) throws IOException {
        StringBuilder text =
                new StringBuilder("# Keys of the demo data beside this file. Without them the data are unreadable.\n");
        for (String name : NAMES) {
            text.append(name).append('=').append(keys.getProperty(name, "")).append('\n');
        }
        OwnerOnly.write(file, text.toString().strip());
    }

    private static String newKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
