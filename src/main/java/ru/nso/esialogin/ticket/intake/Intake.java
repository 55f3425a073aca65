package ru.nso.esialogin.ticket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.intake.ledger.Decided;
import ru.nso.esialogin.ticket.intake.ledger.FollowUps;
import ru.nso.esialogin.ticket.intake.ledger.HeldLetter;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;

/**
 * Puts a stored letter into its place. Each call is one transaction: the ticket or what else becomes of the letter, the
 * note of it in the ledger and whatever follows are there together or not at all. A letter that has its place stays there,
 * whoever asks again.
 */
@ApplicationScoped
@Transactional
public class Intake {
    /** Who takes letters in; no user has such a name. */
    public static final String TAKER = "service:mail";

    private static final Caller CALLER = new Caller(TAKER, Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    /** A person who writes more letters on one day is not answered by a machine any more: it may be one itself. */
    private static final int MOST_ANSWERED_A_DAY = 5;

    private static final int MOST_FILES = 99;

    private final MailLedger ledger;
    private final FollowUps followUps;
    private final LetterReader reader;
    private final Threads threads;
    private final Tickets tickets;
    private final TriageForm form;
    private final Instance<AfterIntake> after;
    private final Clock clock;

    Intake(
            MailLedger ledger,
            FollowUps followUps,
            LetterReader reader,
            Threads threads,
            Tickets tickets,
            TriageForm form,
            Instance<AfterIntake> after,
            Clock clock) {
        this.ledger = ledger;
        this.followUps = followUps;
        this.reader = reader;
        this.threads = threads;
        this.tickets = tickets;
        this.form = form;
        this.after = after;
        this.clock = clock;
    }

    /** Decides a stored letter, unless it is decided. */
    public void decide(String id) {
        ledger.hold(id).filter(held -> held.taken().isEmpty()).ifPresent(held -> place(CALLER, held, false));
    }

    /** Puts a letter aside at which the service fails again and again. */
    public void giveUp(String id) {
        ledger.hold(id)
                .filter(held -> held.taken().isEmpty())
                .ifPresent(held -> note(held, Decided.unread(Taken.QUARANTINE, Reason.NOT_TRIAGED)));
    }

    /**
     * Tries a letter again that became no ticket; nothing if there is none, or its raw text is kept no more.
     *
     * @param trusted whether an operator has looked at it: then nothing speaks against it but that it cannot be read
     */
    public Optional<Retried> retry(Caller caller, String id, boolean trusted) {
        return ledger.hold(id)
                .filter(held -> held.taken()
                        .filter(taken -> taken == Taken.QUARANTINE || taken == Taken.REFUSED)
                        .isPresent())
                .map(held -> {
                    if (held.cut()) {
                        ledger.fetchAgain(held);
                        return new Retried(Optional.empty(), Optional.empty(), Optional.empty());
                    }
                    Decided decided = place(caller, held, trusted);
                    return new Retried(Optional.of(decided.taken()), decided.ticketId(), decided.reason());
                });
    }

    /**
     * What came of another attempt.
     *
     * @param taken nothing if the letter is to be fetched from its mailbox first
     */
    public record Retried(Optional<Taken> taken, Optional<String> ticketId, Optional<Reason> reason) {}

    private Decided place(Caller caller, HeldLetter held, boolean trusted) {
        if (held.cut()) {
            return note(held, Decided.unread(Taken.QUARANTINE, Reason.TOO_LARGE));
        }
        LetterReader.Reading reading = reader.read(held.mailbox(), held.raw());
        if (reading instanceof LetterReader.Reading.Read read) {
            return place(caller, held, read.letter(), trusted);
        }
        Reason reason = ((LetterReader.Reading.PutAside) reading).reason();
        return note(held, Decided.unread(Taken.QUARANTINE, reason));
    }

    private Decided place(Caller caller, HeldLetter held, ReadLetter letter, boolean trusted) {
        Optional<Reason> suspicion = trusted ? Optional.empty() : suspicion(letter);
        if (suspicion.isPresent()) {
            return note(held, Decided.none(Taken.QUARANTINE, suspicion.get(), letter));
        }
        if (letter.writer() == Writer.OWN && !trusted) {
            return note(held, Decided.none(Taken.REFUSED, Reason.OWN, letter));
        }
        Optional<String> thread = threads.ticketOf(held, letter);
        if (thread.isPresent()) {
            return followUp(caller, held, letter, thread.get());
        }
        Optional<Reason> refusal = trusted ? Optional.empty() : refusal(letter.writer());
        if (refusal.isPresent()) {
            return note(held, Decided.none(Taken.REFUSED, refusal.get(), letter));
        }
        return newTicket(caller, held, letter);
    }

    private static Optional<Reason> suspicion(ReadLetter letter) {
        if (letter.holdsProgram()) {
            return Optional.of(Reason.PROGRAM_ATTACHED);
        }
        return letter.check().dmarc() == SenderCheck.Result.FAIL ? Optional.of(Reason.SENDER_FORGED) : Optional.empty();
    }

    private static Optional<Reason> refusal(Writer writer) {
        return switch (writer) {
            case PERSON -> Optional.empty();
            case OWN -> Optional.of(Reason.OWN);
            case BOUNCE -> Optional.of(Reason.BOUNCE);
            case AUTOMATIC -> Optional.of(Reason.AUTOMATIC);
            case MAILING_LIST -> Optional.of(Reason.MAILING_LIST);
        };
    }

    private Decided newTicket(Caller caller, HeldLetter held, ReadLetter letter) {
        Letter complaint = complaint(letter, letter.from().orElse(""));
        // Anybody can write any sender: an address that nobody proved leads to no card.
        Letter believed = letter.check().proven() ? complaint : complaint(letter, "");
        String ticket = tickets.receive(caller, complaint, believed, files(letter), form::kept)
                .id();
        return taken(held, Decided.ticket(Taken.NEW_TICKET, ticket, letter), letter, false);
    }

    private Decided followUp(Caller caller, HeldLetter held, ReadLetter letter, String found) {
        // Our own letters stay with the ticket for which they were sent.
        String ticketId = letter.writer() == Writer.BOUNCE ? found : tickets.goesOnIn(found);
        boolean[] reopened = new boolean[1];
        boolean speaks = letter.writer() == Writer.PERSON || letter.writer() == Writer.MAILING_LIST;
        tickets.change(caller, ticketId, (ticket, at) -> {
            reopened[0] =
                    speaks && ticket.state().isOver() && ticket.state().next().contains(TicketState.DIAGNOSED);
            // Whoever was asked has answered: the ticket is ours again, and its clock runs.
            boolean answered = speaks && ticket.state() == TicketState.NEEDS_INFO;
            TicketState to = reopened[0] || answered ? TicketState.DIAGNOSED : ticket.state();
            return new TicketStep(at, TAKER, Optional.of(ticket.state()), to, Optional.of(step(letter.writer())));
        });
        followUps.add(
                ticketId, held, letter.writer(), complaint(letter, letter.from().orElse("")), files(letter));
        return taken(held, Decided.ticket(Taken.FOLLOW_UP, ticketId, letter), letter, reopened[0]);
    }

    private static String step(Writer writer) {
        return switch (writer) {
            case PERSON, OWN, MAILING_LIST -> "Пришло письмо";
            case BOUNCE -> "Наше письмо не доставлено";
            case AUTOMATIC -> "Пришёл автоматический ответ";
        };
    }

    private Decided taken(HeldLetter held, Decided decided, ReadLetter letter, boolean reopened) {
        Instant at = note(held, decided, clock.instant().truncatedTo(ChronoUnit.MICROS));
        String ticket = decided.ticketId().orElseThrow();
        TakenMail mail = new TakenMail(
                held.id(),
                decided.taken(),
                ticket,
                letter.writer(),
                isAnswerable(letter, at),
                ticket,
                letter.from(),
                letter.check().proven(),
                letter.messageId(),
                letter.references(),
                letter.subject(),
                at,
                reopened);
        after.forEach(next -> next.taken(mail));
        return decided;
    }

    private boolean isAnswerable(ReadLetter letter, Instant at) {
        return letter.writer() == Writer.PERSON
                && letter.from()
                        .filter(from -> ledger.lettersToday(from, at) <= MOST_ANSWERED_A_DAY)
                        .isPresent();
    }

    private Decided note(HeldLetter held, Decided decided) {
        note(held, decided, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return decided;
    }

    private Instant note(HeldLetter held, Decided decided, Instant at) {
        ledger.decide(held, decided, at);
        return at;
    }

    private static Letter complaint(ReadLetter letter, String email) {
        return new Letter(Channel.EMAIL, letter.name(), email, "", letter.subject(), letter.text());
    }

    private static List<SentFile> files(ReadLetter letter) {
        return letter.files().subList(0, Math.min(letter.files().size(), MOST_FILES));
    }
}
