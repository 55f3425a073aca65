package ru.nso.esialogin.console.desk.ticket.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * What was made of a ticket.
 *
 * @param causes probable causes by the words
 * @param keys what it names
 * @param missing what it lacks
 * @param question what to ask to decide between causes; empty: nothing
 * @param upon what the registry tells; {@code null} for who may not ask it
 */
public record TriageView(
        List<Cause> causes, List<Named> keys, List<String> missing, String question, @Nullable Upon upon) {

    /**
     * A cause.
     *
     * @param code its code
     * @param title its title
     * @param certainty how certain, or how much it hinders
     * @param why what was understood
     */
    public record Cause(String code, String title, Badge certainty, List<String> why) {}

    /**
     * Something that is named.
     *
     * @param what what it is
     * @param values as it was written
     */
    public record Named(String what, List<String> values) {}

    /**
     * What the registry tells.
     *
     * @param candidates cards, by initials
     * @param verdict how the login goes; {@code null}: no card was found
     * @param of whose login that is, and when it was explained
     * @param causes what the cards show
     * @param question what to ask next; empty: nothing
     * @param diagnoses diagnoses made for the ticket, the newest first
     */
    public record Upon(
            List<Candidate> candidates,
            @Nullable Badge verdict,
            String of,
            List<Cause> causes,
            String question,
            List<Diagnosis> diagnoses) {}

    /**
     * A kept diagnosis.
     *
     * @param path its page
     * @param at when it was made
     * @param by who asked
     * @param who whose login it explains; empty: that cannot be read any more
     * @param verdict how the login goes
     * @param causes why, the decisive cause first
     */
    public record Diagnosis(String path, Moment at, String by, String who, Badge verdict, List<Cause> causes) {}

    /**
     * A card.
     *
     * @param kind whose
     * @param path the same in the address of the diagnosis
     * @param initials whose
     * @param cardId its number
     */
    public record Candidate(String kind, String path, String initials, String cardId) {}

    /** All of it is personal. */
    @Override
    public String toString() {
        return "TriageView";
    }
}
