package ru.nso.esialogin.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list of pairs from the resources: one a line, a tab between, comments begin with #. */
final class TabbedLines {
    private TabbedLines() {}

    /** A line. */
    record Pair(String first, String second) {}

    static List<Pair> read(String resource) {
        try (InputStream in = TabbedLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> pair(resource, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Pair pair(String resource, String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalStateException("A line of " + resource + " has no tab");
        }
        return new Pair(line.substring(0, tab), line.substring(tab + 1));
    }
}
