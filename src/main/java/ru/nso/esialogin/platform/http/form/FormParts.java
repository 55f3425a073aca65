package ru.nso.esialogin.platform.http.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Goes over the parts of a form as they come in. */
final class FormParts {
    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 4_000;

    private FormParts() {}

    /**
     * What stands above a part.
     *
     * @param name its name; empty where it has none
     * @param fileName the name of its file; nothing where it is no file
     * @param contentType its type as the sender says; empty where it does not
     */
    record Head(String name, Optional<String> fileName, String contentType) {
        private static final Head NOTHING = new Head("", Optional.empty(), "");

        private Head with(Field field) throws MimeException {
            RawBody body = RawFieldParser.DEFAULT.parseRawBody(RawFieldParser.DEFAULT.parseField(field.getRaw()));
            if (field.getName().equalsIgnoreCase("Content-Type")) {
                return new Head(name, fileName, body.getValue());
            }
            // Browsers send names as they are, in UTF-8, but for quotes.
            return name.isEmpty() && field.getName().equalsIgnoreCase("Content-Disposition")
                    ? new Head(
                            value(body.getParams(), "name").orElse(""),
                            value(body.getParams(), "filename").map(file -> file.replace("%22", "\"")),
                            contentType)
                    : this;
        }

        private static Optional<String> value(List<NameValuePair> parameters, String name) {
            return parameters.stream()
                    .filter(pair -> pair.getName().equalsIgnoreCase(name))
                    .map(NameValuePair::getValue)
                    .findFirst();
        }

        /** The name of a file may be somebody's. */
        @Override
        public String toString() {
            return "Head " + name;
        }
    }

    /** Takes a part. */
    @FunctionalInterface
    interface PartReading {
        /** Reads it. */
        void read(Head head, MimeTokenStream part) throws IOException;
    }

    /**
     * Reads them in their order.
     *
     * @param contentType the header of the request, which names what stands between the parts
     * @throws ProblemException if it is no form or is cut off
     * @throws IOException as the body or the reading
     */
    static void each(String contentType, InputStream body, PartReading reading) throws IOException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.custom()
                .setStrictParsing(true)
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .build());
        try {
            parts.parseHeadless(body, contentType);
            Head head = Head.NOTHING;
            for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                switch (state) {
                    case T_START_BODYPART -> head = Head.NOTHING;
                    case T_FIELD -> head = head.with(parts.getField());
                    case T_BODY -> reading.read(head, parts);
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
    }
}
