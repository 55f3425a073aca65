package ru.nso.esialogin.console.desk.ticket.view;

import java.util.List;
import ru.nso.esialogin.console.desk.ticket.form.Fault;
import ru.nso.esialogin.console.desk.words.Choice;

/**
 * The reply as the form shows it.
 *
 * @param to who gets it
 * @param recipients to whom one can write; the value is where the link leads
 * @param address where it goes
 * @param subject its subject
 * @param text its words
 * @param asks what it can ask for
 * @param askedBefore what was asked for before; empty: nothing
 * @param faults what does not let it be sent
 * @param refused whether it was to be sent, or looked through, and must not
 * @param passed whether it was looked through and may be sent
 */
public record ReplyView(
        String to,
        List<Choice> recipients,
        String address,
        String subject,
        String text,
        List<Choice> asks,
        String askedBefore,
        List<Fault> faults,
        boolean refused,
        boolean passed) {

    /** What is wrong with a field. */
    public List<Fault> of(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }

    /** All of it is personal. */
    @Override
    public String toString() {
        return "ReplyView to " + to;
    }
}
