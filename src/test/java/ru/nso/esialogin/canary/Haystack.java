package ru.nso.esialogin.canary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Searches files of any kind for texts, in UTF-8, over the borders of the pieces that are read. */
public final class Haystack {
    private static final int PIECE = 1 << 20;

    private Haystack() {}

    /** Which of the texts stand in which file under a folder, as "text in file"; files that vanish are gone. */
    public static Set<String> found(Path folder, List<String> texts) throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            for (String text : inFile(file, texts)) {
                found.add(text + " in " + folder.relativize(file));
            }
        }
        return found;
    }

    /** Which of the texts stand in a file. */
    static List<String> inFile(Path file, List<String> texts) throws IOException {
        int overlap =
                texts.stream().mapToInt(text -> bytes(text).length()).max().orElse(0);
        Set<String> found = new TreeSet<>();
        try (InputStream stream = Files.newInputStream(file)) {
            String before = "";
            byte[] piece = stream.readNBytes(PIECE);
            while (piece.length > 0) {
                String window = before + new String(piece, StandardCharsets.ISO_8859_1);
                texts.stream().filter(text -> window.contains(bytes(text))).forEach(found::add);
                before = window.substring(Math.max(0, window.length() - overlap));
                piece = stream.readNBytes(PIECE);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        }
        return new ArrayList<>(found);
    }

    /** The text as its bytes in UTF-8, one sign for each. */
    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
