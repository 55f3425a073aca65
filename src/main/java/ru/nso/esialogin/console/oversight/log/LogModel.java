package ru.nso.esialogin.console.oversight.log;

import java.util.List;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.seal.LoggedEntry;
import ru.nso.esialogin.access.statement.EntryText;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.console.oversight.Part;

/**
 * Entries of the log.
 *
 * @param parts the way to the other parts
 * @param inputs fields for time, ticket and card
 * @param choices fields with lists
 * @param mistakes what is wrong in the form
 * @param entries newest first
 * @param next address of the next page; empty on the last one
 * @param later whether this is a page behind the first
 */
record LogModel(
        List<Part.Link> parts,
        List<Input> inputs,
        List<Choice> choices,
        List<Mistake> mistakes,
        List<Entry> entries,
        String next,
        boolean later) {

    /**
     * An entry: ids and names of fields, no value.
     *
     * @param at when
     * @param who login name and role
     * @param why what for, and for which ticket or call
     * @param what what was done with which data
     * @param outcome how it ended
     * @param inVain whether nothing was found
     * @param cards whose cards, the first of them
     * @param more how many more there are, in words; empty: none
     */
    record Entry(
            String at,
            String who,
            String why,
            String what,
            String outcome,
            boolean inVain,
            List<String> cards,
            String more) {

        /** A page of a log with long entries stays light. */
        private static final int SHOWN = 10;

        static Entry of(LoggedEntry entry, Moments moments) {
            boolean inVain = entry.outcome().equals(Outcome.NOTHING_FOUND.name());
            return new Entry(
                    moments.text(entry.at()),
                    entry.who() + " — " + EntryText.role(entry.roles()),
                    EntryText.why(entry.purpose())
                            + entry.caseId().map(number -> ", " + number).orElse(""),
                    EntryText.what(entry),
                    LogModel.outcome(inVain ? Outcome.NOTHING_FOUND : Outcome.DONE),
                    inVain,
                    entry.cardIds().stream().limit(SHOWN).toList(),
                    entry.cardIds().size() > SHOWN ? "и ещё " + (entry.cardIds().size() - SHOWN) : "");
        }
    }

    static String outcome(Outcome outcome) {
        return outcome == Outcome.DONE ? "сделано" : "ничего не найдено или не показано";
    }
}
