package ru.nso.esialogin.ticket.reply;

import java.util.List;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * An answer ready to send.
 *
 * @param text in Russian; holds no value and no name
 * @param asksFor what it asks for
 */
public record Reply(String text, List<Missing> asksFor) {
    /** Copies the list. */
    public Reply {
        asksFor = List.copyOf(asksFor);
    }
}
