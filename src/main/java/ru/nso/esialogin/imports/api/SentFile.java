package ru.nso.esialogin.imports.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawFieldParser;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * The part {@code file} of a form, as a stream: the framework would lay it down on a disk in clear. Its file name is not
 * looked at, for it may be the name of somebody.
 */
final class SentFile {
    private static final String PART = "file";
    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 4_000;

    private SentFile() {}

    /** What is done with it. */
    @FunctionalInterface
    interface Reading<T> {
        /** Reads it to its end. */
        T read(InputStream file) throws IOException;
    }

    /**
     * Reads it.
     *
     * @param contentType the header of the request, which names what stands between the parts
     * @throws ProblemException if it is no form, has no such part, more than one, or is cut off
     * @throws IOException as the body or the reading
     */
    static <T> T read(String contentType, InputStream body, Reading<T> reading) throws IOException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.custom()
                .setStrictParsing(true)
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .build());
        Optional<T> result = Optional.empty();
        try {
            parts.parseHeadless(body, contentType);
            boolean isFile = false;
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                switch (state) {
                    case T_START_BODYPART -> isFile = false;
                    case T_FIELD -> isFile |= isFile(parts.getField());
                    case T_BODY -> {
                        if (isFile) {
                            if (result.isPresent()) {
                                throw refused("В форме несколько файлов. Пришлите их по одному.");
                            }
                            result = Optional.of(reading.read(parts.getInputStream()));
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
        return result.orElseThrow(() -> refused("Нужна форма multipart/form-data с файлом в поле file."));
    }

    private static boolean isFile(Field field) throws MimeException {
        if (!field.getName().equalsIgnoreCase("Content-Disposition")) {
            return false;
        }
        return RawFieldParser.DEFAULT
                .parseRawBody(RawFieldParser.DEFAULT.parseField(field.getRaw()))
                .getParams()
                .stream()
                .anyMatch(pair -> pair.getName().equalsIgnoreCase("name") && PART.equals(pair.getValue()));
    }

    private static ProblemException refused(String message) {
        return ProblemException.at(TechnicalProblem.INVALID_VALUE, "/file", message);
    }
}
