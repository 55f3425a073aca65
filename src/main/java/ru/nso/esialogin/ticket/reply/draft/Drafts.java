package ru.nso.esialogin.ticket.reply.draft;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TriageForm;
import ru.nso.esialogin.ticket.extraction.PersonName;
import ru.nso.esialogin.ticket.outbox.OutboxRules;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.registry.AroundTicket;
import ru.nso.esialogin.ticket.reply.Reply;
import ru.nso.esialogin.ticket.reply.ReplyWriter;
import ru.nso.esialogin.ticket.reply.draft.Block.Reason;
import ru.nso.esialogin.ticket.reply.draft.Block.Where;
import ru.nso.esialogin.ticket.reply.wording.WordingChanges;
import ru.nso.esialogin.ticket.reply.wording.WordingKey;
import ru.nso.esialogin.ticket.reply.wording.Wordings;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Missing;
import ru.nso.esialogin.ticket.triage.Questions;
import ru.nso.esialogin.ticket.triage.Triager;
import ru.nso.esialogin.ticket.triage.Understood;

/** Makes drafts: out of the kept letter, read again with what its pictures showed, and the cards as they are today. */
@Singleton
public final class Drafts {
    private final Triager triager;
    private final Questions questions;
    private final ReplyWriter writer;
    private final WordingChanges wordings;
    private final AroundTicket around;
    private final OutboxRules rules;
    private final TriageForm triages;

    public Drafts(
            Triager triager,
            Questions questions,
            ReplyWriter writer,
            WordingChanges wordings,
            AroundTicket around,
            OutboxRules rules,
            TriageForm triages) {
        this.triager = triager;
        this.questions = questions;
        this.writer = writer;
        this.wordings = wordings;
        this.around = around;
        this.rules = rules;
        this.triages = triages;
    }

    /**
     * The reply as it would be sent; part of the caller's transaction.
     *
     * @param before letters of the ticket
     */
    Draft of(Access access, Ticket ticket, ReplyWish wish, List<OutgoingLetter> before) {
        return of(
                ticket,
                wish,
                before,
                (understood, address) -> around.around(access, understood, ticket.letter(), address));
    }

    /** The same without a look at the cards: what they would tell is not said, and a name is a stranger's. */
    Draft ofWordsAlone(Ticket ticket, ReplyWish wish, List<OutgoingLetter> before) {
        return of(ticket, wish, before, (understood, address) -> AroundTicket.Cards.NONE);
    }

    private Draft of(
            Ticket ticket,
            ReplyWish wish,
            List<OutgoingLetter> before,
            BiFunction<Understood, Optional<EmailAddress>, AroundTicket.Cards> look) {
        Understood understood = understand(ticket);
        Optional<String> written = wish.address()
                .or(() -> wish.recipient() == Recipient.FAMILY
                        ? Optional.of(ticket.letter().email())
                        : Optional.empty())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        Optional<EmailAddress> address = written.flatMap(Drafts::one);
        AroundTicket.Cards cards = look.apply(understood, address);
        Audience audience = Audience.of(wish.recipient(), address, cards, rules.schoolDomains());
        List<Missing> asked = asked(before);
        Optional<Diagnosis> told = audience.isOnCard() ? cards.diagnosis() : Optional.empty();
        Reply proposed = proposed(understood, told, wish, asked);
        Map<String, String> words = words(ticket, audience);
        String text = Wordings.fill(wish.text().orElse(proposed.text()), words).strip();
        String subject = subject(ticket, wish, words);
        List<Missing> asksFor = wish.asksFor().orElse(wish.text().isPresent() ? List.of() : proposed.asksFor());
        List<Block> blocks = new ArrayList<>(ofAddress(written, address));
        blocks.addAll(ofRequest(wish.recipient(), asksFor, asked));
        if (text.isEmpty()) {
            blocks.add(new Block(Reason.NOTHING_TO_SAY, Where.TEXT));
        }
        ReplyCheck check =
                new ReplyCheck(audience, named(understood), onlyUponCards(understood, cards), rules.ownDomains());
        blocks.addAll(check.blocks(Where.SUBJECT, subject));
        blocks.addAll(check.blocks(Where.TEXT, text));
        return new Draft(
                ticket,
                wish.recipient(),
                address.map(EmailAddress::value).or(() -> written),
                subject,
                text,
                asksFor,
                asked,
                blocks);
    }

    /** What was asked for by letters that reached somebody, or may have. */
    public static List<Missing> asked(Collection<OutgoingLetter> letters) {
        return letters.stream()
                .filter(letter -> letter.state().asks())
                .flatMap(letter -> letter.asksFor().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the kept letter says, with what was read in its pictures. */
    public Understood understand(Ticket ticket) {
        Letter letter = ticket.letter();
        long pictures = ticket.files().stream()
                .filter(file -> file.contentType().startsWith("image/"))
                .count();
        return triager.understand(
                letter.subject(),
                letter.body(),
                new Arrival(
                        letter.name(),
                        !letter.phone().isBlank(),
                        ticket.files().size(),
                        (int) pictures,
                        triages.screens(ticket)));
    }

    private Reply proposed(Understood understood, Optional<Diagnosis> told, ReplyWish wish, List<Missing> asked) {
        if (wish.recipient() == Recipient.SCHOOL) {
            return new Reply(writer.toSchool(understood, told).orElse(""), List.of());
        }
        List<Missing> wanted = wish.asksFor().orElse(List.of());
        boolean askable = !wanted.contains(Missing.PHONE);
        return wanted.isEmpty() || !askable
                ? writer.write(understood, questions.of(understood.causes()), told, asked)
                : writer.ask(wanted.stream().distinct().sorted().toList());
    }

    private static List<Block> ofAddress(Optional<String> written, Optional<EmailAddress> address, Set<String> own) {
        if (written.isEmpty()) {
            return List.of(new Block(Reason.NO_ADDRESS, Where.ADDRESS));
        }
        if (address.isEmpty()) {
            return List.of(new Block(Reason.NO_USABLE_ADDRESS, Where.ADDRESS));
        }
        return own.contains(address.get().domain()) ? List.of(new Block(Reason.OWN_ADDRESS, Where.ADDRESS)) : List.of();
    }

    private List<Block> ofAddress(Optional<String> written, Optional<EmailAddress> address) {
        return ofAddress(written, address, rules.ownDomains());
    }

    private static List<Block> ofRequest(Recipient recipient, List<Missing> asksFor, List<Missing> asked) {
        List<Block> blocks = new ArrayList<>();
        if (recipient == Recipient.SCHOOL && !asksFor.isEmpty()) {
            blocks.add(new Block(Reason.NOT_ASKED_OF_SCHOOL, Where.ASKS_FOR));
        }
        if (asksFor.contains(Missing.PHONE)) {
            blocks.add(new Block(Reason.NEVER_ASKED_FOR, Where.ASKS_FOR));
        }
        if (asksFor.stream().anyMatch(asked::contains)) {
            blocks.add(new Block(Reason.ASKED_BEFORE, Where.ASKS_FOR));
        }
        return blocks;
    }

    private String subject(Ticket ticket, ReplyWish wish, Map<String, String> words) {
        WordingKey key = wish.recipient() == Recipient.SCHOOL ? WordingKey.SUBJECT_SCHOOL : WordingKey.SUBJECT_FAMILY;
        String subject = wish.subject().orElseGet(() -> wordings.current().text(key));
        return marked(Wordings.fill(subject, words), ticket.id());
    }

    /** With the number of the ticket, by which an answer finds it again. */
    private static String marked(String subject, String ticketId) {
        String mark = "[#" + ticketId + ']';
        return subject.contains(mark) ? subject.strip() : (subject.strip() + ' ' + mark).strip();
    }

    /**
     * A request for what is missing that nobody looks at before it is sent: to an address that is nobody's identity, so
     * with nothing personal.
     */
    public Draft request(Ticket ticket, EmailAddress address, List<Missing> asksFor) {
        return impersonal(ticket, address, writer.ask(asksFor).text(), asksFor);
    }

    /** Words for many, with nothing personal. */
    Draft toAnybody(Ticket ticket, EmailAddress address, String text) {
        return impersonal(ticket, address, text, List.of());
    }

    /** The words for many as a ticket gets them. */
    static String forAnybody(String ticketId, String text) {
        return Wordings.fill(text, Map.of("ticket", ticketId));
    }

    private Draft impersonal(Ticket ticket, EmailAddress address, String words, List<Missing> asksFor) {
        Map<String, String> variables = Map.of("ticket", ticket.id());
        String subject =
                marked(Wordings.fill(wordings.current().text(WordingKey.SUBJECT_FAMILY), variables), ticket.id());
        String text = forAnybody(ticket.id(), words);
        ReplyCheck check = new ReplyCheck(
                Audience.of(Recipient.FAMILY, Optional.of(address), AroundTicket.Cards.NONE, Set.of()),
                named(understand(ticket)),
                Set.of(),
                rules.ownDomains());
        List<Block> blocks = new ArrayList<>(check.blocks(Where.SUBJECT, subject));
        blocks.addAll(check.blocks(Where.TEXT, text));
        return new Draft(
                ticket, Recipient.FAMILY, Optional.of(address.value()), subject, text, asksFor, List.of(), blocks);
    }

    /** The one address that is written; nothing if it is none, or several. */
    public static Optional<EmailAddress> address(String written) {
        return one(written.strip());
    }

    /** The child only where it is clear which. */
    private static Map<String, String> words(Ticket ticket, Audience audience) {
        Map<String, String> words = new HashMap<>();
        words.put("ticket", ticket.id());
        if (audience.pupils().size() == 1) {
            audience.pupils().stream().filter(name -> !name.isBlank()).forEach(name -> words.put("child", name));
        }
        return words;
    }

    private static List<FullName> named(Understood understood) {
        return understood.complaint().extracted().names().stream()
                .map(PersonName::name)
                .toList();
    }

    /** What pages say of the words alone, anybody may be told. */
    private Set<String> onlyUponCards(Understood understood, AroundTicket.Cards cards) {
        Set<String> lines = new HashSet<>(writer.linesUponCards(cards.diagnosis()));
        writer.write(understood, questions.of(understood.causes()), Optional.empty())
                .text()
                .lines()
                .map(String::strip)
                .forEach(lines::remove);
        return lines;
    }

    private static Optional<EmailAddress> one(String written) {
        List<EmailAddress> read = EmailAddress.read(written).value().stream()
                .map(EmailField::addresses)
                .flatMap(List::stream)
                .toList();
        return Stream.of(read)
                .filter(all -> all.size() == 1 && all.get(0).value().equalsIgnoreCase(written))
                .map(all -> all.get(0))
                .findFirst();
    }
}
