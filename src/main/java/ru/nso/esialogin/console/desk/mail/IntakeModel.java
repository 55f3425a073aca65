package ru.nso.esialogin.console.desk.mail;

import java.util.List;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.Badge;

/**
 * What the page of the intake shows.
 *
 * @param tabs pages of the desk
 * @param all whether all equations hold
 * @param mailboxes mailboxes by name
 */
public record IntakeModel(DeskTabs tabs, Badge all, List<Mailbox> mailboxes) {

    /**
     * A mailbox.
     *
     * @param name its name in the settings
     * @param holds whether its equation holds
     * @param messages letters ever found in it
     * @param sign «=» or «≠»
     * @param terms where they are
     * @param sum what these are together
     * @param seen what the last look at the mailbox found; may be empty
     * @param failure since when it cannot be looked at, and why; empty: it can
     */
    public record Mailbox(
            String name,
            Badge holds,
            long messages,
            String sign,
            List<Term> terms,
            long sum,
            String seen,
            String failure) {}

    /**
     * A term of the equation.
     *
     * @param text what it counts
     * @param count how many
     * @param path where these letters are seen; empty: nowhere
     */
    public record Term(String text, long count, String path) {}
}
