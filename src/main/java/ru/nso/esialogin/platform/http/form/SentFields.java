package ru.nso.esialogin.platform.http.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * A form with fields and a few files, held in memory: the framework would lay it down on a disk in clear. How large it may
 * be is said by the limit of its path.
 *
 * @param fields what stands in each field, of several of one name in the first
 * @param files files, in their order; a field in which none was chosen has none
 */
public record SentFields(Map<String, String> fields, List<UploadedFile> files) {
    /** More than any form of ours has; each costs some bytes even when it is empty. */
    static final int MOST_PARTS = 200;

    /** Copies what it is given. */
    public SentFields {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    /**
     * A file of a form.
     *
     * @param name its name as the sender calls it
     * @param contentType its type as the sender says; empty where it does not
     * @param content the bytes; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // a file is compared by nobody
    public record UploadedFile(String name, String contentType, byte[] content) {
        /** Its name may be somebody's. */
        @Override
        public String toString() {
            return "UploadedFile of " + content.length + " bytes";
        }
    }

    /**
     * Reads it.
     *
     * @param contentType the header of the request, which names what stands between the parts
     * @throws ProblemException if it is no form, has too many parts or is cut off
     * @throws IOException as the body
     */
    public static SentFields read(String contentType, InputStream body) throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<UploadedFile> files = new ArrayList<>();
        AtomicInteger parts = new AtomicInteger();
        FormParts.each(contentType, body, (head, part) -> {
            if (parts.incrementAndGet() > MOST_PARTS) {
                throw new ProblemException(TechnicalProblem.INVALID_VALUE, "В форме слишком много полей.");
            }
            byte[] content = part.getDecodedInputStream().readAllBytes();
            if (head.fileName().isEmpty()) {
                fields.putIfAbsent(head.name(), new String(content, StandardCharsets.UTF_8));
            } else if (!head.fileName().get().isEmpty() || content.length > 0) {
                files.add(new UploadedFile(head.fileName().get(), head.contentType(), content));
            }
        });
        return new SentFields(fields, files);
    }

    /** What stands in a field, with the ends of lines that the service has; empty where there is none. */
    public String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n");
    }

    /** All of it may be personal. */
    @Override
    public String toString() {
        return "SentFields";
    }
}
