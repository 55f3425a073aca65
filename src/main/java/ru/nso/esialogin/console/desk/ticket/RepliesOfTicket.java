package ru.nso.esialogin.console.desk.ticket;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.ticket.form.Typed;
import ru.nso.esialogin.console.desk.ticket.form.TypedReply;
import ru.nso.esialogin.console.desk.ticket.view.HeadView;
import ru.nso.esialogin.console.desk.ticket.view.ReplyView;
import ru.nso.esialogin.console.desk.words.Choice;
import ru.nso.esialogin.console.desk.words.StateWords;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.reply.draft.Draft;
import ru.nso.esialogin.ticket.reply.draft.Drafts;
import ru.nso.esialogin.ticket.reply.draft.Replies;
import ru.nso.esialogin.ticket.triage.Missing;

/** The form of the reply: what was typed, or what is proposed. */
@Singleton
class RepliesOfTicket {
    private final Replies replies;

    RepliesOfTicket(Replies replies) {
        this.replies = replies;
    }

    /**
     * What is proposed.
     *
     * @param known whether the letter led to a card when it came
     */
    ReplyView proposed(Caller caller, Ticket ticket, HeadView head, Recipient to, boolean known) {
        return of(head, replies.proposal(caller, ticket, to, known));
    }

    private static ReplyView of(HeadView head, Draft draft) {
        return new ReplyView(
                draft.recipient().name(),
                recipients(head, draft.recipient()),
                draft.address().orElse(""),
                draft.subject(),
                draft.text(),
                asks(draft.recipient(), draft.asksFor(), draft.askedBefore()),
                askedBefore(draft.askedBefore()),
                TypedReply.faults(draft.blocks()),
                false,
                false);
    }

    /** What was typed. */
    ReplyView typed(HeadView head, TypedReply reply, Typed typed, List<OutgoingLetter> before) {
        List<Fault> faults = typed.faults();
        List<Missing> asked = Drafts.asked(before);
        return new ReplyView(
                reply.to().name(),
                recipients(head, reply.to()),
                reply.address(),
                reply.subject(),
                reply.text(),
                asks(reply.to(), reply.asksFor(), asked),
                askedBefore(asked),
                faults,
                !faults.isEmpty(),
                typed.passed());
    }

    /** To the other one leads a link; its value is the address. */
    private static List<Choice> recipients(HeadView head, Recipient to) {
        return List.of(
                new Choice(head.with("to=FAMILY") + "#reply", "Обратившемуся", to == Recipient.FAMILY),
                new Choice(head.with("to=SCHOOL") + "#reply", "Школе", to == Recipient.SCHOOL));
    }

    /** Nobody is asked twice, a school never, and nobody for a phone; what was chosen all the same stays to be seen. */
    private static List<Choice> asks(Recipient to, Collection<Missing> chosen, Collection<Missing> before) {
        return Arrays.stream(Missing.values())
                .filter(one -> chosen.contains(one)
                        || (to == Recipient.FAMILY && one != Missing.PHONE && !before.contains(one)))
                .map(one -> new Choice(one.name(), StateWords.of(one), chosen.contains(one)))
                .toList();
    }

    private static String askedBefore(Collection<Missing> before) {
        return before.stream().map(StateWords::of).collect(Collectors.joining(", "));
    }
}
