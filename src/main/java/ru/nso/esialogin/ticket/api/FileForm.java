package ru.nso.esialogin.ticket.api;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.content.FileKind;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.ticket.SentFile;

/**
 * A file as it is sent.
 *
 * @param fileName name of the file
 * @param contentType type, such as image/png
 * @param base64 content
 */
@Schema(name = "TicketFileForm", description = "Вложение")
public record FileForm(
        @Nullable @Schema(required = true, maxLength = LONGEST_NAME) String fileName,
        @Nullable @Schema(required = true, maxLength = LONGEST_TYPE, pattern = TYPE) String contentType,
        @Nullable @Schema(required = true, description = "Содержимое в Base64") String base64) {
    static final int LONGEST_NAME = SentFile.LONGEST_NAME;
    static final int LONGEST_TYPE = 100;
    static final String TYPE = "^[A-Za-z0-9.+_-]+/[A-Za-z0-9.+_-]+$";
    private static final Pattern IS_TYPE = Pattern.compile(TYPE);

    /** The file; nothing where something is wrong, and what it is joins the problems. */
    Optional<SentFile> read(String at, List<FieldProblem> problems) {
        int before = problems.size();
        if (fileName == null || fileName.length() > LONGEST_NAME) {
            problems.add(
                    new FieldProblem(at + "/fileName", "Нужно имя файла, не длиннее " + LONGEST_NAME + " знаков."));
        }
        if (contentType == null
                || contentType.length() > LONGEST_TYPE
                || !IS_TYPE.matcher(contentType).matches()) {
            problems.add(new FieldProblem(at + "/contentType", "Нужен тип файла, например image/png."));
        }
        Optional<byte[]> content = decoded(base64);
        if (content.isEmpty()) {
            problems.add(new FieldProblem(at + "/base64", "Нужно содержимое файла в кодировке Base64."));
        }
        return problems.size() > before || fileName == null || contentType == null
                ? Optional.empty()
                : content.map(bytes -> new SentFile(fileName, FileKind.typeOf(bytes, contentType), bytes));
    }

    private static Optional<byte[]> decoded(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty(); // the problem names the member
        }
    }

    /** The members are personal data. */
    @Override
    public String toString() {
        return "FileForm";
    }
}
