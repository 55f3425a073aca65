package ru.nso.esialogin.console.desk.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.ticket.view.FileView;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFile;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.told.ToldTriage;

/** Writes which files came along, and what was read in the pictures. */
final class FilesOfTicket {
    private static final int KILO = 1024;

    private FilesOfTicket() {}

    static List<FileView> of(Ticket ticket, ToldTriage triage) {
        return ticket.files().stream()
                .map(file -> new FileView(
                        Heads.TICKETS + ticket.id() + "/attachments/" + file.number(),
                        file.name(),
                        file.contentType() + ", " + size(file),
                        read(file, triage)))
                .toList();
    }

    private static String size(TicketFile file) {
        return file.bytes() < KILO ? file.bytes() + " Б" : (file.bytes() + KILO - 1) / KILO + " КБ";
    }

    private static @Nullable Badge read(TicketFile file, ToldTriage triage) {
        return triage.pictures().stream()
                .filter(picture -> picture.file() == file.number())
                .findFirst()
                .map(FilesOfTicket::badge)
                .orElse(null);
    }

    private static Badge badge(ToldTriage.Picture picture) {
        if (picture.unread().isPresent()) {
            return Badge.warn("не прочитано: " + why(picture.unread().get()));
        }
        return picture.errorText()
                ? Badge.ok("прочитано: есть текст ошибки")
                : Badge.info("прочитано: текста ошибки нет");
    }

    private static String why(Reading.WhyNotRead why) {
        return switch (why) {
            case NO_READER -> "программа чтения картинок не установлена";
            case OTHER_FORMAT -> "формат не PNG и не JPEG";
            case TOO_SMALL -> "картинка слишком мала";
            case TOO_LARGE -> "картинка слишком велика";
            case TOO_MANY -> "картинок слишком много";
            case BROKEN -> "файл испорчен";
            case BUSY -> "читались другие картинки";
            case TOO_SLOW -> "чтение длилось слишком долго";
            case FAILED -> "программа чтения не справилась";
        };
    }
}
