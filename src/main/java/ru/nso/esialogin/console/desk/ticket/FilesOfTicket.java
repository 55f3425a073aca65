package ru.nso.esialogin.console.desk.ticket;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.console.desk.ticket.view.FileView;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFile;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.ShownPictures;
import ru.nso.esialogin.ticket.told.ToldTriage;

/** Writes which files came along, and what was read in the pictures. */
final class FilesOfTicket {
    private static final int KILO = 1024;

    private FilesOfTicket() {}

    static List<FileView> of(Ticket ticket, ToldTriage triage) {
        return ticket.files().stream()
                .map(file -> view(
                        Heads.TICKETS + ticket.id() + "/attachments/" + file.number(),
                        file,
                        triage.pictures().stream()
                                .filter(seen -> seen.file() == file.number())
                                .findFirst()))
                .toList();
    }

    private static FileView view(String path, TicketFile file, Optional<ToldTriage.Picture> seen) {
        return new FileView(
                path,
                file.number(),
                file.name(),
                file.contentType() + ", " + size(file),
                seen.map(FilesOfTicket::badge).orElse(null),
                isShown(file, seen) ? path + "/picture" : "",
                seen.flatMap(ToldTriage.Picture::text).orElse(""),
                seen.map(FilesOfTicket::noText)
                        .orElse("Эту картинку служба не читала: она пришла следом за обращением."));
    }

    /** Where it is known that it cannot be decoded, nobody is shown an empty frame. */
    private static boolean isShown(TicketFile file, Optional<ToldTriage.Picture> seen) {
        return ShownPictures.mayBe(file.contentType())
                && seen.flatMap(ToldTriage.Picture::unread)
                        .filter(why -> why == Reading.WhyNotRead.BROKEN || why == Reading.WhyNotRead.TOO_LARGE)
                        .isEmpty();
    }

    private static String noText(ToldTriage.Picture seen) {
        if (seen.unread().isPresent()) {
            return "Что на картинке написано, служба не прочитала: "
                    + why(seen.unread().get()) + ".";
        }
        if (!seen.errorText()) {
            return "Текста ошибки на картинке нет. Что на ней написано, служба не хранит.";
        }
        return seen.text().isEmpty() ? "Картинку читали, когда прочитанное ещё не сохранялось." : "";
    }

    private static String size(TicketFile file) {
        return file.bytes() < KILO ? file.bytes() + " Б" : (file.bytes() + KILO - 1) / KILO + " КБ";
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
