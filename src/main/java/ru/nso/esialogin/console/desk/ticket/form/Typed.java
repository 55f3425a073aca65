package ru.nso.esialogin.console.desk.ticket.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ru.nso.esialogin.ticket.outbox.Recipient;

/**
 * What a page has to show beside the ticket: what was wished, typed and refused just now.
 *
 * @param to to whom a reply is wanted; nothing: whatever is due
 * @param reply a reply that was typed
 * @param step a step that was typed
 * @param into a number of another ticket that was typed
 * @param faults what is wrong with what was typed
 * @param passed whether the reply was looked through and may be sent
 * @param seen the version that the writer has seen, if the ticket was changed since
 * @param whole whether long letters are shown to their end
 * @param done what was done just before, in words; empty: nothing
 */
public record Typed(
        Optional<Recipient> to,
        Optional<TypedReply> reply,
        Optional<TypedStep> step,
        String into,
        List<Fault> faults,
        boolean passed,
        OptionalLong seen,
        boolean whole,
        String done) {
    /** Copies the list. */
    public Typed {
        faults = List.copyOf(faults);
    }

    /** Nothing was typed. */
    public static Typed nothing(Optional<Recipient> to, boolean whole, String done) {
        return new Typed(
                to, Optional.empty(), Optional.empty(), "", List.of(), false, OptionalLong.empty(), whole, done);
    }

    /** A reply that is not sent. */
    public static Typed refused(TypedReply reply, List<Fault> faults) {
        return new Typed(
                Optional.of(reply.to()),
                Optional.of(reply),
                Optional.empty(),
                "",
                faults,
                faults.isEmpty(),
                OptionalLong.empty(),
                false,
                "");
    }

    /** A step that is not taken. */
    public static Typed refused(TypedStep step, List<Fault> faults) {
        return new Typed(
                Optional.empty(),
                Optional.empty(),
                Optional.of(step),
                "",
                faults,
                false,
                OptionalLong.empty(),
                false,
                "");
    }

    /** Tickets that are not merged. */
    public static Typed refused(String into, String words) {
        return new Typed(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                into,
                List.of(new Fault("into", words)),
                false,
                OptionalLong.empty(),
                false,
                "");
    }

    /** The same, of a ticket that was changed since. */
    public Typed changedSince(long version) {
        return new Typed(to, reply, step, into, List.of(), false, OptionalLong.of(version), whole, done);
    }
}
