package ru.nso.esialogin.ticket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.stream.Field;
import ru.nso.esialogin.ticket.mail.text.ByteText;
import ru.nso.esialogin.ticket.mail.text.CleanText;
import ru.nso.esialogin.ticket.mail.text.EncodedWords;

/** Header fields of a letter or of one of its parts, unfolded. Russian letters that stand there as they are are read too. */
final class HeaderFields {
    private final Map<String, List<String>> bodies = new TreeMap<>();

    void add(Field field) {
        String line = ByteText.read(field.getRaw().toByteArray(), Optional.empty());
        String body = line.substring(Math.min(line.length(), line.indexOf(':') + 1))
                .replaceAll("\\r?\\n(?=[ \\t])", "")
                .replaceAll("[\\r\\n\\x00]", " ")
                .strip();
        bodies.computeIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(body);
    }

    boolean has(String name) {
        return bodies.containsKey(name);
    }

    /** All of that name as written, the topmost first. */
    List<String> all(String name) {
        return bodies.getOrDefault(name, List.of());
    }

    /** The topmost of that name as written. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The topmost of that name in lower case, empty if there is none. */
    String word(String name) {
        return first(name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** The topmost of that name for reading, on one line. */
    String text(String name) {
        return CleanText.line(EncodedWords.read(first(name).orElse("")));
    }

    /** The topmost of that name as a value with parameters. */
    ValueWithParameters value(String name) {
        return ValueWithParameters.of(first(name).orElse(""));
    }
}
