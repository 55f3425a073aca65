package ru.nso.esialogin.ticket.api;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.SentFile;

/**
 * A complaint as it is sent.
 *
 * @param channel how it came
 * @param from who sent it, as far as it is known
 * @param subject subject of the letter
 * @param body text of the letter, plain or HTML; of a call what was written down
 * @param attachments files
 */
@Schema(name = "TicketForm", description = "Обращение")
public record TicketForm(
        @Nullable @Schema(required = true) Channel channel,
        @Nullable @Schema(nullable = true) From from,
        @Nullable @Schema(nullable = true, maxLength = LONGEST_LINE) String subject,
        @Nullable @Schema(required = true, maxLength = LONGEST_BODY) String body,
        @Nullable @Schema(nullable = true, maxItems = MOST_FILES) List<FileForm> attachments) {
    static final int LONGEST_LINE = Letter.LONGEST_LINE;
    static final int LONGEST_BODY = Letter.LONGEST_BODY;
    static final int MOST_FILES = SentFile.MOST;

    /**
     * Who sent it.
     *
     * @param name name
     * @param email address
     * @param phone telephone
     */
    @Schema(name = "TicketSender", description = "Отправитель, насколько он известен")
    public record From(
            @Nullable @Schema(nullable = true, maxLength = LONGEST_LINE) String name,
            @Nullable @Schema(nullable = true, maxLength = LONGEST_LINE) String email,
            @Nullable @Schema(nullable = true, maxLength = LONGEST_LINE) String phone) {
        /** The members are personal data. */
        @Override
        public String toString() {
            return "From";
        }
    }

    /**
     * The letter with its files; everything that is wrong is told at once.
     *
     * @throws ProblemException 422 if something is wrong with it
     */
    Sent read() {
        List<FieldProblem> problems = new ArrayList<>();
        if (channel == null) {
            problems.add(
                    new FieldProblem("/channel", "Укажите, как пришло обращение: EMAIL, PHONE, WEB, VISIT или POST."));
        }
        if (body == null) {
            problems.add(new FieldProblem("/body", "Нужен текст обращения."));
        }
        String text = bounded("/body", body, LONGEST_BODY, problems);
        String title = bounded("/subject", subject, LONGEST_LINE, problems);
        String name = from == null ? "" : bounded("/from/name", from.name, LONGEST_LINE, problems);
        String email = from == null ? "" : bounded("/from/email", from.email, LONGEST_LINE, problems);
        String phone = from == null ? "" : bounded("/from/phone", from.phone, LONGEST_LINE, problems);
        List<SentFile> files = files(problems);
        if (channel == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new Sent(new Letter(channel, name, email, phone, title, text), files);
    }

    private List<SentFile> files(List<FieldProblem> problems) {
        if (attachments == null) {
            return List.of();
        }
        if (attachments.size() > MOST_FILES) {
            problems.add(new FieldProblem("/attachments", "Можно приложить не больше " + MOST_FILES + " файлов."));
            return List.of();
        }
        List<SentFile> files = new ArrayList<>(attachments.size());
        for (int i = 0; i < attachments.size(); i++) {
            String at = "/attachments/" + i;
            @Nullable FileForm file = attachments.get(i);
            if (file == null) {
                problems.add(new FieldProblem(at, "Нужен объект: { … }."));
            } else {
                file.read(at, problems).ifPresent(files::add);
            }
        }
        return files;
    }

    private static String bounded(String pointer, @Nullable String text, int longest, List<FieldProblem> problems) {
        if (text != null && text.length() > longest) {
            problems.add(new FieldProblem(pointer, "Слишком длинно: допустимо не больше " + longest + " знаков."));
        }
        return text == null ? "" : text;
    }

    /** The members are personal data. */
    @Override
    public String toString() {
        return "TicketForm";
    }

    /** A letter with its files. */
    record Sent(Letter letter, List<SentFile> files) {}
}
