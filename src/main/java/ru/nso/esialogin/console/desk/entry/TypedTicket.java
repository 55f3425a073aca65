package ru.nso.esialogin.console.desk.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.platform.content.FileKind;
import ru.nso.esialogin.platform.http.form.SentFields;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.SentFile;

/**
 * A ticket as it was typed.
 *
 * @param once stands for the number that it will have, so that it is taken in once however often it is sent
 * @param channel how it came; nothing where that was not chosen
 * @param name who wrote or called
 * @param email whereto an answer goes
 * @param phone where to call back
 * @param subject what it is about
 * @param body what was written or said
 * @param files what came along
 */
record TypedTicket(
        String once,
        Optional<Channel> channel,
        String name,
        String email,
        String phone,
        String subject,
        String body,
        List<SentFile> files) {
    private static final Pattern IS_TYPE = Pattern.compile("[A-Za-z0-9.+_-]{1,40}/[A-Za-z0-9.+_-]{1,59}");

    /** Copies the list. */
    TypedTicket {
        files = List.copyOf(files);
    }

    /** Nothing was typed yet. */
    static TypedTicket nothing(String once) {
        return new TypedTicket(once, Optional.empty(), "", "", "", "", "", List.of());
    }

    /** The same for another number. */
    TypedTicket under(String other) {
        return new TypedTicket(other, channel, name, email, phone, subject, body, files);
    }

    /** Reads the form. */
    static TypedTicket of(SentFields sent) {
        String channel = sent.text("channel");
        return new TypedTicket(
                sent.text("once"),
                Arrays.stream(Channel.values())
                        .filter(one -> one.name().equals(channel))
                        .findFirst(),
                sent.text("name").strip(),
                sent.text("email").strip(),
                sent.text("phone").strip(),
                sent.text("subject").strip(),
                sent.text("body"),
                sent.files().stream().map(TypedTicket::file).toList());
    }

    private static SentFile file(SentFields.UploadedFile sent) {
        String said = IS_TYPE.matcher(sent.contentType()).matches() ? sent.contentType() : FileKind.UNKNOWN.mediaType();
        return new SentFile(sent.name(), FileKind.typeOf(sent.content(), said), sent.content());
    }

    /** What is wrong with it. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (channel.isEmpty()) {
            faults.add(new Fault("channel", "Выберите, как пришло обращение."));
        }
        tooLong(faults, "name", name, Letter.LONGEST_LINE);
        tooLong(faults, "email", email, Letter.LONGEST_LINE);
        tooLong(faults, "phone", phone, Letter.LONGEST_LINE);
        tooLong(faults, "subject", subject, Letter.LONGEST_LINE);
        tooLong(faults, "body", body, Letter.LONGEST_BODY);
        if (body.isBlank() && files.isEmpty()) {
            faults.add(new Fault("body", "Напишите, что случилось, или приложите письмо файлом."));
        }
        if (files.size() > SentFile.MOST) {
            faults.add(new Fault("files", "Можно приложить не больше " + SentFile.MOST + " файлов."));
        } else if (files.stream().anyMatch(file -> file.name().length() > SentFile.LONGEST_NAME)) {
            faults.add(
                    new Fault("files", "Имя файла слишком длинное: не больше " + SentFile.LONGEST_NAME + " знаков."));
        }
        return faults;
    }

    private static void tooLong(List<Fault> faults, String field, String text, int longest) {
        if (text.length() > longest) {
            faults.add(new Fault(field, "Слишком длинно: допустимо не больше " + longest + " знаков."));
        }
    }

    /**
     * What is taken in.
     *
     * @throws IllegalStateException if it has a fault
     */
    Letter letter() {
        return new Letter(
                channel.orElseThrow(() -> new IllegalStateException("a ticket with faults is not taken in")),
                name,
                email,
                phone,
                subject,
                body);
    }

    /** All of it is personal. */
    @Override
    public String toString() {
        return "TypedTicket";
    }
}
