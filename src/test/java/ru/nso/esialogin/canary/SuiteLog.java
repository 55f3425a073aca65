package ru.nso.esialogin.canary;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the service logs in all tests of one build goes to a file of each of its Java machines as well, that of our own
 * packages down to DEBUG. {@link SuiteCanariesIT} searches them when all tests have run.
 */
@WithTestResource(value = SuiteLog.class, scope = TestResourceScope.GLOBAL)
public final class SuiteLog implements QuarkusTestResourceLifecycleManager {
    private static final Path OF_ALL_BUILDS = Path.of("target", "suite-log").toAbsolutePath();

    /** The logs of this build, which tells its name to each Java machine that it starts. */
    static final Path FOLDER = OF_ALL_BUILDS.resolve(System.getProperty("suite.run", "by-hand"));

    @Override
    public Map<String, String> start() {
        try {
            Files.createDirectories(FOLDER);
            removeOthers();
        } catch (IOException e) {
            throw new UncheckedIOException("no log of the test suite", e);
        }
        return Map.of(
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", log().toString(),
                "quarkus.log.file.level", "ALL",
                "quarkus.log.file.json.enabled", "false",
                "quarkus.log.file.rotation.rotate-on-boot", "false",
                "quarkus.log.file.rotation.max-file-size", "1G",
                "quarkus.log.console.level", "INFO",
                "quarkus.log.category.\"ru.nso.esialogin\".level", "DEBUG");
    }

    @Override
    public void stop() {
        // The next start of the service in this Java machine goes on with the same file.
    }

    /** The log of this Java machine. */
    static Path log() {
        return FOLDER.resolve("run-" + ProcessHandle.current().pid() + ".log");
    }

    /** What earlier builds left would be searched as if it were of this one. */
    private static void removeOthers() throws IOException {
        try (Stream<Path> files = Files.walk(OF_ALL_BUILDS)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.startsWith(FOLDER) && !FOLDER.startsWith(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
