package ru.nso.esialogin.platform.http.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawFieldParser;
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
    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 4_000;
    private static final int MOST_TEXTS = 1_000;

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
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.custom()
                .setStrictParsing(true)
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .build());
        boolean found = false;
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            parts.parseHeadless(body, contentType);
            String name = "";
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                switch (state) {
                    case T_START_BODYPART -> name = "";
                    case T_FIELD -> name = name.isEmpty() ? name(parts.getField()) : name;
                    case T_BODY -> {
                        if (name.equals(FILE)) {
                            if (found) {
                                throw refused("В форме несколько файлов. Пришлите их по одному.");
                            }
                            reading.read(parts.getInputStream());
                            found = true;
                        } else if (!name.isEmpty()) {
                            texts.put(name, text(name, parts.getDecodedInputStream()));
                            if (texts.size() > MOST_TEXTS) {
                                throw refused("В форме слишком много полей.");
                            }
                        }
                    }
                    default -> {
                        // Where parts and headers begin and end says nothing more.
                    }
                }
            }
        } catch (MimeException | MimeIOException e) {
            throw new ProblemException(
                    TechnicalProblem.BAD_REQUEST,
                    "Форма с файлом пришла не целиком или повреждена. Загрузите файл снова.");
        }
        if (!found) {
            throw refused("Нужна форма multipart/form-data с файлом в поле file.");
        }
        return texts;
    }

    private static String text(String name, InputStream in) throws IOException {
        boolean isMap = name.equals(COLUMNS);
        int most = isMap ? MOST_BYTES_OF_COLUMNS : LONGEST_FIELD;
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw isMap
                    ? ProblemException.at(TechnicalProblem.INVALID_VALUE, "/columns", "Карта колонок слишком длинная.")
                    : refused("Поле формы слишком длинное.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The name of a part; empty for a header that does not say it. */
    private static String name(Field field) throws MimeException {
        if (!field.getName().equalsIgnoreCase("Content-Disposition")) {
            return "";
        }
        return RawFieldParser.DEFAULT
                .parseRawBody(RawFieldParser.DEFAULT.parseField(field.getRaw()))
                .getParams()
                .stream()
                .filter(pair -> pair.getName().equalsIgnoreCase("name"))
                .map(NameValuePair::getValue)
                .findFirst()
                .orElse("");
    }

    private static ProblemException refused(String message) {
        return ProblemException.at(TechnicalProblem.INVALID_VALUE, "/file", message);
    }
}
