package ru.nso.esialogin.console.family.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.family.picture.PictureView;
import ru.nso.esialogin.console.family.sides.SidesView;

/**
 * A kept diagnosis.
 *
 * @param id identifier
 * @param caseId number of the ticket; empty: none
 * @param query the part of addresses that carries it along
 * @param verdict the outcome
 * @param who who logs in, how and when
 * @param dataAsOf how old the cards are; empty: not known
 * @param notices what limits the answer
 * @param sent what ЕСИА passed
 * @param errorText what the journal shows, masked; empty: nothing of the kind
 * @param trace steps of the simulation
 * @param sides cards of each pupil beside each other
 * @param picture the family; {@code null} where the facts are not read any more, or there is no card
 * @param near whom the login nearly found
 * @param causes why
 * @param plans what mends it
 * @param noPlan why no edit of a card helps; empty: one does, or none is needed
 * @param question what to ask next; {@code null} where nothing is open
 * @param texts texts ready to send
 * @param retry where the login is told anew
 * @param people whose values may be asked for; empty where the caller may not
 */
record DiagnosisView(
        String id,
        String caseId,
        String query,
        VerdictView verdict,
        List<String> who,
        String dataAsOf,
        List<String> notices,
        List<String> sent,
        String errorText,
        List<Step> trace,
        List<SidesView> sides,
        @Nullable PictureView picture,
        List<NearView> near,
        List<CauseView> causes,
        List<PlanView> plans,
        String noPlan,
        @Nullable Question question,
        Texts texts,
        String retry,
        List<Someone> people) {

    /**
     * The outcome.
     *
     * @param title in a few words
     * @param badge class of the badge
     * @param words what it means
     */
    record VerdictView(String title, String badge, String words) {}

    /**
     * A step of the simulation.
     *
     * @param subject card, record or gate; empty: none
     * @param text what came of it
     */
    record Step(String subject, String text) {}

    /**
     * What to ask next.
     *
     * @param ask the question
     * @param between codes of causes that the answer tells apart
     */
    record Question(String ask, List<String> between) {}

    /**
     * Texts ready to send.
     *
     * @param family to the family
     * @param school to the school
     * @param operator for the operator
     */
    record Texts(String family, String school, String operator) {}

    /**
     * Somebody on a card.
     *
     * @param value kind of the card, the card and the person, as a form sends them
     * @param label who and where
     */
    record Someone(String value, String label) {}
}
