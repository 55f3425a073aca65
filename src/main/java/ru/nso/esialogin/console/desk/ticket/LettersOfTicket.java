package ru.nso.esialogin.console.desk.ticket;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.console.desk.ticket.view.LetterView;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moments;
import ru.nso.esialogin.platform.content.HtmlText;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.intake.FollowUp;
import ru.nso.esialogin.ticket.intake.TicketLetters;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.outbox.Trouble;
import ru.nso.esialogin.ticket.reading.ComplaintReader;
import ru.nso.esialogin.ticket.registry.RegistryOfTicket;
import ru.nso.esialogin.ticket.reply.draft.Replies;

/** The letters of a ticket to us and from us, in the order of time. */
@Singleton
class LettersOfTicket {
    private final Replies replies;
    private final TicketLetters followUps;
    private final Moments moments;

    LettersOfTicket(Replies replies, TicketLetters followUps, Moments moments) {
        this.replies = replies;
        this.followUps = followUps;
        this.moments = moments;
    }

    /**
     * All of them.
     *
     * @param shown as the page shows them
     * @param sent those that we wrote
     * @param awaited whether the last one came to us, so that an answer is due
     */
    record Exchange(List<LetterView> shown, List<OutgoingLetter> sent, boolean awaited) {}

    private record Dated(Instant at, LetterView view) {}

    Exchange of(Access asking, Ticket ticket) {
        List<OutgoingLetter> sent = replies.letters(ticket);
        List<FollowUp> came = followUps.of(ticket);
        boolean all = RegistryOfTicket.mayAsk(asking);
        List<Dated> letters = new ArrayList<>();
        letters.add(new Dated(ticket.createdAt(), first(ticket)));
        came.forEach(letter -> letters.add(new Dated(letter.at(), followed(letter))));
        sent.forEach(letter -> letters.add(new Dated(
                letter.createdAt(),
                ours(letter, all || letter.createdBy().equals(asking.caller().name())))));
        letters.sort(Comparator.comparing(Dated::at));
        return new Exchange(letters.stream().map(Dated::view).toList(), sent, isAwaited(sent, came));
    }

    /** Nobody waits for an answer to a letter that a machine wrote. */
    private static boolean isAwaited(List<OutgoingLetter> sent, List<FollowUp> came) {
        Instant answered = sent.stream()
                .filter(letter -> letter.state().asks())
                .map(OutgoingLetter::createdAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return answered.equals(Instant.MIN)
                || came.stream()
                        .anyMatch(letter ->
                                letter.writer() == Writer.PERSON && letter.at().isAfter(answered));
    }

    private LetterView first(Ticket ticket) {
        Letter letter = ticket.letter();
        return new LetterView(
                false,
                switch (letter.channel()) {
                    case EMAIL -> "Письмо";
                    case PHONE -> "Запись звонка";
                    case WEB -> "Обращение с сайта";
                    case VISIT -> "Запись на приёме";
                    case POST -> "Письмо почтой";
                },
                moments.at(ticket.createdAt()),
                people(letter),
                unproven(letter),
                letter.subject(),
                words(letter),
                false,
                null);
    }

    private LetterView followed(FollowUp followUp) {
        Letter letter = followUp.letter();
        return new LetterView(
                false,
                switch (followUp.writer()) {
                    case PERSON -> "Письмо вдогонку";
                    case BOUNCE -> "Сообщение о недоставке";
                    case OWN, AUTOMATIC, MAILING_LIST -> "Автоматическое письмо";
                },
                moments.at(followUp.at()),
                people(letter),
                unproven(letter),
                letter.subject(),
                words(letter),
                false,
                null);
    }

    private LetterView ours(OutgoingLetter letter, boolean readable) {
        String to = letter.recipient() == Recipient.SCHOOL ? "школе" : "обратившемуся";
        String by = Heads.who(letter.createdBy());
        return new LetterView(
                true,
                (letter.automatic() ? "Автоматическое письмо " : "Наш ответ ") + to,
                moments.at(letter.sentAt().orElse(letter.createdAt())),
                Stream.of(readable ? letter.content().address() : "", by.isEmpty() ? "" : "отправил(а) " + by)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                letter.trouble()
                        .filter(why -> letter.state() != LetterState.SENT)
                        .map(Trouble::words)
                        .orElse(""),
                readable ? letter.content().subject() : "",
                readable ? letter.content().text() : "Текст видят те, кому доступна диагностика по реестру.",
                false,
                state(letter.state()));
    }

    private static Badge state(LetterState state) {
        return switch (state) {
            case QUEUED -> Badge.info("в очереди");
            case SENDING -> Badge.info("отправляется");
            case SENT -> Badge.ok("отправлено");
            case FAILED -> Badge.bad("не отправлено");
            case BOUNCED -> Badge.bad("вернулось: не доставлено");
            case BLOCKED -> Badge.bad("остановлено проверкой");
            case UNCERTAIN -> Badge.warn("неизвестно, принято ли");
        };
    }

    private static List<String> people(Letter letter) {
        return Stream.of(letter.name(), letter.email(), letter.phone())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Of a page what a reader of it sees: nothing of it is run, and nobody has to read tags. */
    private static String words(Letter letter) {
        String seen = ComplaintReader.isPage(letter.body()) ? HtmlText.of(letter.body()) : "";
        return seen.isBlank() ? letter.body() : seen;
    }

    private static String unproven(Letter letter) {
        return letter.unproven() ? "Отправитель не подтверждён: так подписаться мог кто угодно." : "";
    }
}
