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
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Mark;
import ru.nso.esialogin.ticket.Ticket;
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
import ru.nso.esialogin.ticket.picture.Pictures;
import ru.nso.esialogin.ticket.reading.Thanks;
import ru.nso.esialogin.ticket.registry.LaterLinks;

/**
 * Puts a stored letter into its place. Each call is one transaction: the ticket or what else becomes of the letter, the
 * note of it in the ledger and whatever follows are there together or not at all. A letter that has its place stays there,
 * whoever asks again. Only one letter is decided at a time: what takes long is done before, by {@link Intake}.
 */
@ApplicationScoped
@Transactional
class Placing {
    private static final Caller CALLER =
            new Caller(Intake.TAKER, Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    /** A person who writes more letters on one day is not answered by a machine any more: it may be one itself. */
    private static final int MOST_ANSWERED_A_DAY = 5;

    private final MailLedger ledger;
    private final FollowUps followUps;
    private final Threads threads;
    private final Tickets tickets;
    private final TriageForm form;
    private final LaterLinks links;
    private final LetterLog log;
    private final Instance<AfterIntake> after;
    private final Clock clock;

    Placing(
            MailLedger ledger,
            FollowUps followUps,
            Threads threads,
            Tickets tickets,
            TriageForm form,
            LaterLinks links,
            LetterLog log,
            Instance<AfterIntake> after,
            Clock clock) {
        this.ledger = ledger;
        this.followUps = followUps;
        this.threads = threads;
        this.tickets = tickets;
        this.form = form;
        this.links = links;
        this.log = log;
        this.after = after;
        this.clock = clock;
    }

    /** Decides a stored letter, unless it is decided. */
    void decide(String id, Optional<Intake.Ahead> ahead) {
        ledger.hold(id).filter(held -> held.taken().isEmpty()).ifPresent(held -> place(CALLER, held, false, ahead));
    }

    /** See {@link Intake#giveUp}. */
    void giveUp(String id) {
        ledger.hold(id)
                .filter(held -> held.taken().isEmpty())
                .ifPresent(held -> note(held, Decided.unread(Taken.QUARANTINE, Reason.NOT_TRIAGED)));
    }

    /** See {@link Intake#retry}. */
    Optional<Intake.Retried> retry(Caller caller, String id, boolean trusted, Optional<Intake.Ahead> ahead) {
        return ledger.hold(id)
                .filter(held -> held.taken()
                        .filter(taken -> taken == Taken.QUARANTINE || taken == Taken.REFUSED)
                        .isPresent())
                .map(held -> {
                    log.note(caller, id, Action.PATCH);
                    if (held.cut()) {
                        ledger.fetchAgain(held);
                        return new Intake.Retried(Optional.empty(), Optional.empty(), Optional.empty());
                    }
                    Decided decided = place(caller, held, trusted, ahead);
                    return new Intake.Retried(Optional.of(decided.taken()), decided.ticketId(), decided.reason());
                });
    }

    private Decided place(Caller caller, HeldLetter held, boolean trusted, Optional<Intake.Ahead> ahead) {
        if (held.cut()) {
            return note(held, Decided.unread(Taken.QUARANTINE, Reason.TOO_LARGE));
        }
        Intake.Ahead read = ahead.orElseThrow(() -> new IllegalStateException("a letter was fetched anew meanwhile"));
        if (read.reading() instanceof LetterReader.Reading.Read whole) {
            return place(caller, held, new Job(whole.letter(), read.looked(), trusted));
        }
        Reason reason = ((LetterReader.Reading.PutAside) read.reading()).reason();
        return note(held, Decided.unread(Taken.QUARANTINE, reason));
    }

    private Decided place(Caller caller, HeldLetter held, Job job) {
        ReadLetter letter = job.letter();
        boolean trusted = job.trusted();
        Optional<Reason> suspicion = trusted ? Optional.empty() : suspicion(letter);
        if (suspicion.isPresent()) {
            return note(held, Decided.none(Taken.QUARANTINE, suspicion.get(), letter));
        }
        if (letter.writer() == Writer.OWN && !trusted) {
            return note(held, Decided.none(Taken.REFUSED, Reason.OWN, letter));
        }
        Optional<String> thread = threads.ticketOf(held, letter);
        if (thread.isPresent()) {
            return followUp(caller, held, job, thread.get());
        }
        Optional<Reason> refusal = trusted ? Optional.empty() : refusal(letter.writer());
        if (refusal.isPresent()) {
            return note(held, Decided.none(Taken.REFUSED, refusal.get(), letter));
        }
        return newTicket(caller, held, job);
    }

    private record Job(ReadLetter letter, Pictures.Looked looked, boolean trusted) {}

    static Optional<Reason> suspicion(ReadLetter letter) {
        if (letter.holdsProgram()) {
            return Optional.of(Reason.PROGRAM_ATTACHED);
        }
        return letter.check().forged() ? Optional.of(Reason.SENDER_FORGED) : Optional.empty();
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

    private Decided newTicket(Caller caller, HeldLetter held, Job job) {
        ReadLetter letter = job.letter();
        String ticket = tickets.receive(caller, complaint(letter), job.looked(), form::kept)
                .id();
        return taken(held, Decided.ticket(Taken.NEW_TICKET, ticket, letter), letter, false);
    }

    private Decided followUp(Caller caller, HeldLetter held, Job job, String found) {
        ReadLetter letter = job.letter();
        // Our own letters stay with the ticket for which they were sent.
        String ticketId = letter.writer() == Writer.BOUNCE ? found : tickets.goesOnIn(found);
        boolean[] reopened = new boolean[1];
        boolean speaks = letter.writer() == Writer.PERSON || letter.writer() == Writer.MAILING_LIST;
        tickets.change(caller, ticketId, (ticket, at) -> {
            Optional<Thanks> thanks = thanks(ticket, job);
            reopened[0] = speaks
                    && thanks.isEmpty()
                    && ticket.state().isOver()
                    && ticket.state().next().contains(TicketState.DIAGNOSED);
            // Whoever was asked has answered: the ticket is ours again, and its clock runs.
            boolean answered = speaks && ticket.state() == TicketState.NEEDS_INFO;
            TicketState to = reopened[0] || answered ? TicketState.DIAGNOSED : ticket.state();
            return new TicketStep(
                    at,
                    Intake.TAKER,
                    Optional.of(ticket.state()),
                    to,
                    Optional.of(thanks.map(Placing::step).orElseGet(() -> step(letter.writer()))),
                    thanks.filter(told -> told == Thanks.WORKS)
                            .map(told -> List.of(Mark.of(Mark.Kind.FAMILY_CONFIRMED)))
                            .orElse(List.of()));
        });
        followUps.add(
                ticketId, held, letter.writer(), complaint(letter), job.looked().files());
        if (speaks) {
            links.add(ticketId, complaint(letter));
        }
        return taken(held, Decided.ticket(Taken.FOLLOW_UP, ticketId, letter), letter, reopened[0]);
    }

    /** Of whoever wrote the ticket: somebody else does not know whether it works. */
    private static Optional<Thanks> thanks(Ticket ticket, Job job) {
        ReadLetter letter = job.letter();
        boolean sameAddress = letter.from()
                .filter(from -> from.equalsIgnoreCase(ticket.letter().email().strip()))
                .isPresent();
        return letter.writer() == Writer.PERSON
                        && sameAddress
                        && letter.files().isEmpty()
                        && ticket.state() != TicketState.NEEDS_INFO
                ? Thanks.in(letter.subject(), letter.text(), letter.name())
                : Optional.empty();
    }

    private static String step(Thanks thanks) {
        return switch (thanks) {
            case GRATEFUL -> "Пришло письмо: благодарят";
            case WORKS -> "Пришло письмо: пишут, что всё работает";
        };
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
                letter.check().forged(),
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

    /** Anybody can write any sender. */
    private static Letter complaint(ReadLetter letter) {
        return new Letter(
                Channel.EMAIL,
                letter.name(),
                letter.from().orElse(""),
                "",
                letter.subject(),
                letter.text(),
                !letter.check().proven());
    }
}
