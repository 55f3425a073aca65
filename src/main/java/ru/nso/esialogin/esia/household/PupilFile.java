package ru.nso.esialogin.esia.household;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.enrolment.EnrolmentState;
import ru.nso.esialogin.card.enrolment.Orders;
import ru.nso.esialogin.person.Person;

/**
 * Everything about one pupil: the cards of both subsystems and what the orders make of them.
 *
 * @param number position in the household, from zero; tells one file from another
 * @param cards all cards of the pupil, journal cards first
 * @param orders orders over all cards
 * @param state what the orders in force yield at the time of the attempt
 * @param activeSchools schools whose journal cards are searched; meaningless when {@code everySchool}
 * @param everySchool whether the cards of every school are searched
 * @param inFamily whether the pupil belongs to the family of the person who logs in
 * @param ofOthers whether the pupil is only a half-sibling, with other parents in the place of the person who logs in
 */
public record PupilFile(
        int number,
        List<PersonCard> cards,
        Orders orders,
        EnrolmentState state,
        Set<String> activeSchools,
        boolean everySchool,
        boolean inFamily,
        boolean ofOthers) {

    /** Whether this is the same file of the same household. */
    public boolean is(PupilFile other) {
        return number == other.number;
    }

    /** The pupil, as the card that is searched has it. */
    public Person pupil() {
        return cards.get(0).pupil();
    }

    /** Cards of the journal. */
    public List<PersonCard> journalCards() {
        return cards.subList(0, journals());
    }

    /** Cards of the enrolment subsystem. */
    public List<PersonCard> enrolmentCards() {
        return cards.subList(journals(), cards.size());
    }

    /** Whether there is no journal card, so that the journal is taken to hold a copy of the enrolment card. */
    public boolean isCopiedFromEnrolment() {
        return cards.get(0).system() == SourceSystem.ENROLMENT;
    }

    /** The cards that the journal searches: its own, or the copy of the enrolment card. */
    public List<PersonCard> searchedCards() {
        return isCopiedFromEnrolment() ? cards : journalCards();
    }

    /** Whether the card's records are active. */
    public boolean isActive(PersonCard card) {
        return everySchool || activeSchools.contains(card.school().id());
    }

    /** Whether any searched card is active. */
    public boolean isActive() {
        if (everySchool) {
            return true;
        }
        for (PersonCard card : searchedCards()) {
            if (isActive(card)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two schools are open at once, so that at most one of them can be seen. */
    public boolean isTornBetweenSchools() {
        return state instanceof EnrolmentState.Conflicted conflicted
                && conflicted.openSchools().size() > 1;
    }

    /** Whether schooling has ended, so that nobody expects the card any more. */
    public boolean hasEnded() {
        return state instanceof EnrolmentState.Ended;
    }

    /** How many cards are of the journal; they come first. */
    private int journals() {
        int count = 0;
        while (count < cards.size() && cards.get(count).system() == SourceSystem.JOURNAL) {
            count++;
        }
        return count;
    }
}
