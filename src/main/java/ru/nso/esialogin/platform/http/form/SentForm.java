package ru.nso.esialogin.platform.http.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * The part {@code file} of a form, as a stream: the framework would lay it down on a disk in clear. Its file name is not
 * looked at, for it may be the name of somebody. Before or behind it a map of columns may stand, or other short texts.
 */
public final class SentForm {
    private static final String FILE = "file";
    private static final String COLUMNS = "columns";
    private static final int MOST_BYTES_OF_COLUMNS = 100_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_TEXTS = 1_000;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private boolean found;

    private SentForm() {}

    /** Takes a file. */
    @FunctionalInterface
    public interface FileReading {
        /** Reads it to its end. */
        void read(InputStream in) throws IOException;
    }

    /**
     * Reads it.
     *
     * @param contentType the header of the request, which names what stands between the parts
     * @param reading reads the file to its end
     * @return the map of columns as it was sent; nothing where none was
     * @throws ProblemException if it is no form, has no such part, more than one, or is cut off
     * @throws IOException as the body or the reading
     */
    public static Optional<String> read(String contentType, InputStream body, FileReading reading) throws IOException {
        return Optional.ofNullable(texts(contentType, body, reading).get(COLUMNS));
    }

    /**
     * Reads it.
     *
     * @param contentType the header of the request, which names what stands between the parts
     * @param reading reads the file to its end
     * @return all other parts by their names; of several with one name the last
     * @throws ProblemException if it is no form, has no such part, more than one, other parts that are too long or too many,
     *     or is cut off
     * @throws IOException as the body or the reading
     */
    public static Map<String, String> texts(String contentType, InputStream body, FileReading reading)
            throws IOException {
        SentForm form = new SentForm();
        FormParts.each(contentType, body, (head, part) -> {
            if (head.name().equals(FILE)) {
                if (form.found) {
                    throw refused("В форме несколько файлов. Пришлите их по одному.");
                }
                reading.read(part.getInputStream());
                form.found = true;
            } else if (!head.name().isEmpty()) {
                form.texts.put(head.name(), text(head.name(), part.getDecodedInputStream()));
                if (form.texts.size() > MOST_TEXTS) {
                    throw refused("В форме слишком много полей.");
                }
            }
        });
        if (!form.found) {
            throw refused("Нужна форма multipart/form-data с файлом в поле file.");
        }
        return form.texts;
    }

    private static String text(String name, InputStream in) throws IOException {
        boolean isMap = name.equals(COLUMNS);
        int most = isMap ? MOST_BYTES_OF_COLUMNS : LONGEST_TEXT;
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw isMap
                    ? ProblemException.at(TechnicalProblem.INVALID_VALUE, "/columns", "Карта колонок слишком длинная.")
                    : refused("Поле формы слишком длинное.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ProblemException refused(String message) {
        return ProblemException.at(TechnicalProblem.INVALID_VALUE, "/file", message);
    }
}
