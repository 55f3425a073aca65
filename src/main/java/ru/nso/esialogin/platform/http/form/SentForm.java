package ru.nso.esialogin.platform.http.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * The part {@code file} of a form, as a stream: the framework would lay it down on a disk in clear. Its file name is not
 * looked at, for it may be the name of somebody. Before or behind it a map of columns may stand.
 */
public final class SentForm {
    private static final String FILE = "file";
    private static final String COLUMNS = "columns";
    private static final int MOST_BYTES_OF_COLUMNS = 100_000;

    private boolean found;
    private Optional<String> columns = Optional.empty();

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
        SentForm form = new SentForm();
        FormParts.each(contentType, body, (head, part) -> {
            if (head.name().equals(FILE)) {
                if (form.found) {
                    throw refused("В форме несколько файлов. Пришлите их по одному.");
                }
                reading.read(part.getInputStream());
                form.found = true;
            } else if (head.name().equals(COLUMNS)) {
                form.columns = Optional.of(columns(part.getDecodedInputStream()));
            }
        });
        if (!form.found) {
            throw refused("Нужна форма multipart/form-data с файлом в поле file.");
        }
        return form.columns;
    }

    private static String columns(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES_OF_COLUMNS + 1);
        if (bytes.length > MOST_BYTES_OF_COLUMNS) {
            throw ProblemException.at(TechnicalProblem.INVALID_VALUE, "/columns", "Карта колонок слишком длинная.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ProblemException refused(String message) {
        return ProblemException.at(TechnicalProblem.INVALID_VALUE, "/file", message);
    }
}
