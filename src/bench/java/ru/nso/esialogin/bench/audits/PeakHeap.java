package ru.nso.esialogin.bench.audits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How full the heap of a Java machine became, as its log of collections tells. */
final class PeakHeap {
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Path file;

    PeakHeap(Path file) {
        this.file = file;
    }

    /** The option that makes the machine write the log. */
    String option() {
        return "-Xlog:gc:file=" + file + ":uptime:filecount=0";
    }

    /**
     * In megabytes.
     *
     * @param before most that lay in the heap when a collection began
     * @param after most that was left by one
     * @param size what the heap had grown to
     */
    record Filled(int before, int after, int size) {}

    /** How full it became so far. */
    Filled read() throws IOException {
        int before = 0;
        int after = 0;
        int size = 0;
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Matcher collection = COLLECTION.matcher(line);
                if (collection.find()) {
                    before = Math.max(before, Integer.parseInt(collection.group(1)));
                    after = Math.max(after, Integer.parseInt(collection.group(2)));
                    size = Math.max(size, Integer.parseInt(collection.group(3)));
                }
            }
        }
        return new Filled(before, after, size);
    }
}
