package ru.nso.esialogin.ticket.told;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.registry.CandidateCard;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * What was made of a complaint.
 *
 * @param causes probable causes, the decisive one first
 * @param keys what it names
 * @param missing what it lacks
 * @param candidates cards that its keys lead to
 * @param login the login explained upon these cards
 * @param question what decides between causes
 * @param pictures what came of its pictures
 */
public record ToldTriage(
        List<Cause> causes,
        ToldKeys keys,
        List<Missing> missing,
        List<CandidateCard> candidates,
        Optional<Login> login,
        Optional<Question> question,
        List<Picture> pictures) {
    /** Copies the lists. */
    public ToldTriage {
        causes = List.copyOf(causes);
        missing = List.copyOf(missing);
        candidates = List.copyOf(candidates);
        pictures = List.copyOf(pictures);
    }

    /**
     * A probable cause.
     *
     * @param code identifier in the catalogue
     * @param title its title
     * @param certainty certain only where words alone tell
     * @param why what was understood
     */
    public record Cause(String code, String title, Certainty certainty, List<String> why) {}

    /**
     * A question to the sender.
     *
     * @param ask the question
     * @param decidesBetween codes of the causes
     */
    public record Question(String ask, List<String> decidesBetween) {}

    /**
     * The login upon the cards, without a value or a name of them.
     *
     * @param verdict how it goes
     * @param who who logs in; nothing where that was not kept
     * @param causes why, the decisive cause first
     * @param nextQuestion what to ask next
     */
    public record Login(Verdict verdict, Optional<Role> who, List<UponCards> causes, Optional<String> nextQuestion) {}

    /**
     * A cause that the cards show.
     *
     * @param code identifier in the catalogue
     * @param title its title
     * @param certainty how certain
     * @param severity how much it hinders
     */
    public record UponCards(String code, String title, Certainty certainty, Severity severity) {}

    /**
     * A picture.
     *
     * @param file number of the file
     * @param unread what was in the way; nothing where it was read
     * @param errorText whether the text from the screen stands in it
     * @param text what a machine read on a screen with the text of an error, masked; nothing in all other pictures
     */
    public record Picture(int file, Optional<Reading.WhyNotRead> unread, boolean errorText, Optional<String> text) {
        /** What stands in it is personal. */
        @Override
        public String toString() {
            return "Picture " + file;
        }
    }

    /** The members are personal. */
    @Override
    public String toString() {
        return "ToldTriage";
    }
}
