package ru.nso.esialogin.console.desk.mail;

import jakarta.inject.Singleton;
import java.util.List;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.aside.AsideMail;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;

/** Letters that became no tickets, in words. */
@Singleton
class AsideWords {
    private static final int KILO = 1024;

    private final Moments moments;

    AsideWords(Moments moments) {
        this.moments = moments;
    }

    AsideView of(AsideMail mail) {
        return new AsideView(
                QuarantinePages.PATH + '/' + mail.id(),
                StateWords.ending(mail.id()),
                mail.mailbox(),
                mail.taken() == Taken.QUARANTINE ? Badge.warn("отложено") : Badge.info("отклонено"),
                mail.reason().sentence(),
                moments.at(mail.foundAt()),
                moments.at(mail.decidedAt()),
                mail.bytes().map(bytes -> (bytes + KILO - 1) / KILO + " КБ").orElse(""),
                mail.writer().map(AsideWords::writer).orElse(""),
                mail.check().map(AsideWords::checks).orElse(List.of()),
                mail.kept());
    }

    private static String writer(Writer writer) {
        return switch (writer) {
            case PERSON -> "человек";
            case OWN -> "наш собственный адрес";
            case BOUNCE -> "почтовый сервер: письмо не доставлено";
            case AUTOMATIC -> "автоответчик";
            case MAILING_LIST -> "рассылка";
        };
    }

    private static List<String> checks(SenderCheck check) {
        return List.of(
                "SPF: " + result(check.spf()), "DKIM: " + result(check.dkim()), "DMARC: " + result(check.dmarc()));
    }

    private static String result(SenderCheck.Result result) {
        return switch (result) {
            case PASS -> "пройдена";
            case FAIL -> "не пройдена";
            case NONE -> "не было";
        };
    }
}
