package ru.nso.esialogin.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Searches the files of the test database before they are deleted, and writes down what is found for who comes later. */
public final class ClusterSearch {
    private ClusterSearch() {}

    /**
     * Searches.
     *
     * @param folder of a server that has stopped, so that everything is in its files
     */
    public static void remember(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        Set<String> names = Haystack.found(folder, List.of(Canary.READABLE));
        lines.add(Canary.READABLE + (names.isEmpty() ? " is not there" : " is there, nothing else may be:"));
        lines.addAll(Haystack.found(folder, Canary.values()));
        Path log = SuiteLog.log();
        Files.createDirectories(SuiteLog.FOLDER);
        Files.write(Path.of(log.toString().replaceFirst("\\.log$", ".cluster")), lines, StandardCharsets.UTF_8);
    }
}
