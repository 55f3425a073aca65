package ru.nso.esialogin.console.desk.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.ticket.view.FileView;
import ru.nso.esialogin.console.desk.ticket.view.HeadView;
import ru.nso.esialogin.console.desk.ticket.view.HistoryView;
import ru.nso.esialogin.console.desk.ticket.view.LetterView;
import ru.nso.esialogin.console.desk.ticket.view.ReplyView;
import ru.nso.esialogin.console.desk.ticket.view.StepView;
import ru.nso.esialogin.console.desk.ticket.view.TriageView;
import ru.nso.esialogin.console.desk.words.Badge;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * What the page of a ticket shows.
 *
 * @param head what it is
 * @param letters what was written, the first letter first
 * @param files files
 * @param triage what was made of it
 * @param reply the reply; {@code null}: none is due, or none can be sent
 * @param noReply why there is none; empty where there is one
 * @param writeMore whether another one can be written
 * @param step the form of a step
 * @param duplicates tickets that may be about the same
 * @param done what was done just before; empty: nothing
 * @param conflict whether the ticket was changed since the page was read that a form came from
 * @param changed what was changed since then
 */
public record TicketModel(
        HeadView head,
        List<LetterView> letters,
        List<FileView> files,
        TriageView triage,
        @Nullable ReplyView reply,
        String noReply,
        boolean writeMore,
        StepView step,
        List<Duplicate> duplicates,
        String done,
        boolean conflict,
        List<HistoryView.Line> changed) {

    /** Where one more reply is written. */
    public String writeMorePath() {
        return head.with("to=FAMILY") + "#reply";
    }

    /** Where letters are shown to their end. */
    public String wholePath() {
        return head.with("whole=yes") + "#letters";
    }

    /**
     * A ticket that may be about the same.
     *
     * @param id its number
     * @param path where it is
     * @param title «…a1b2c3»
     * @param at when it came
     * @param state how far it is
     * @param causes codes of its probable causes
     * @param by by what it is of the same person
     */
    public record Duplicate(String id, String path, String title, Moment at, Badge state, String causes, String by) {}

    /** All of it is personal. */
    @Override
    public String toString() {
        return "TicketModel[" + head.id() + ']';
    }
}
