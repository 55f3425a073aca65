package ru.nso.esialogin.console.desk.ticket.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.reply.draft.Block;
import ru.nso.esialogin.ticket.reply.draft.ReplyLimits;
import ru.nso.esialogin.ticket.reply.draft.ReplyWish;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * A reply as it was typed.
 *
 * @param to who gets it
 * @param address where it goes
 * @param subject its subject
 * @param text its words
 * @param asksFor what it asks for
 * @param version version of the ticket that the writer has seen
 */
public record TypedReply(
        Recipient to, String address, String subject, String text, List<Missing> asksFor, long version) {
    /** Copies the list. */
    public TypedReply {
        asksFor = List.copyOf(asksFor);
    }

    /**
     * Reads the form.
     *
     * @throws ProblemException 400 where it came incomplete
     */
    public static TypedReply of(Fields fields) {
        return new TypedReply(
                recipient(fields.line("to"))
                        .orElseThrow(() -> new ProblemException(
                                TechnicalProblem.BAD_REQUEST,
                                "Не сказано, кому ответ. Откройте страницу снова и повторите.")),
                fields.line("address"),
                fields.line("subject"),
                fields.text("text"),
                Arrays.stream(Missing.values())
                        .filter(missing -> fields.all("asks").contains(missing.name()))
                        .toList(),
                fields.version());
    }

    /** The recipient of that name. */
    public static Optional<Recipient> recipient(String name) {
        return Arrays.stream(Recipient.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** What cannot be at all, whatever it says. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        ReplyLimits.faultOfAddress(address).ifPresent(words -> faults.add(new Fault("address", words)));
        ReplyLimits.faultOfSubject(subject).ifPresent(words -> faults.add(new Fault("subject", words)));
        ReplyLimits.faultOfText(text).ifPresent(words -> faults.add(new Fault("text", words)));
        if (text.isBlank()) {
            faults.add(new Fault("text", "Напишите текст ответа."));
        }
        return faults;
    }

    /** What the leak check says. */
    public static List<Fault> faults(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Fault(
                        switch (block.where()) {
                            case ADDRESS -> "address";
                            case SUBJECT -> "subject";
                            case TEXT -> "text";
                            case ASKS_FOR -> "asks";
                        },
                        block.reason().words()))
                .distinct()
                .toList();
    }

    /** What is to be sent. */
    public ReplyWish wish() {
        return new ReplyWish(to, told(address), told(subject), told(text), Optional.of(asksFor));
    }

    /** Whether a letter of the ticket is this very one: the form was sent twice. */
    public boolean isIn(List<OutgoingLetter> letters, String login) {
        return letters.stream()
                .filter(letter -> letter.recipient() == to
                        && letter.createdBy().equals(login)
                        && letter.state() != LetterState.BLOCKED)
                .map(OutgoingLetter::content)
                .anyMatch(letter ->
                        letter.text().equals(text.strip()) && letter.address().equalsIgnoreCase(address));
    }

    private static Optional<String> told(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** To whom: the rest is personal. */
    @Override
    public String toString() {
        return "TypedReply to " + to;
    }
}
