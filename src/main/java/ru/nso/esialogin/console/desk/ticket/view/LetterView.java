package ru.nso.esialogin.console.desk.ticket.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * A letter of a ticket, to us or from us.
 *
 * @param ours whether we wrote it
 * @param title what it is
 * @param at when it came, or was sent
 * @param people who wrote, or to whom; as far as it is known
 * @param warning what to know before believing it; empty: nothing
 * @param subject its subject; may be empty
 * @param text its words, or their beginning; may be empty
 * @param cut whether that is the beginning alone
 * @param state how far it is; {@code null} for letters to us
 */
public record LetterView(
        boolean ours,
        String title,
        Moment at,
        List<String> people,
        String warning,
        String subject,
        String text,
        boolean cut,
        @Nullable Badge state) {
    private static final int SHOWN = 6_000;

    /** The beginning alone where it is long. */
    public LetterView shortened() {
        return text.length() <= SHOWN
                ? this
                : new LetterView(
                        ours, title, at, people, warning, subject, text.substring(0, SHOWN) + '…', true, state);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "LetterView";
    }
}
