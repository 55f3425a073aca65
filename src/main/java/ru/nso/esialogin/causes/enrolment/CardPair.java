package ru.nso.esialogin.causes.enrolment;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.Standings;

/**
 * The two cards of one pupil that should hold the same.
 *
 * @param journal the journal card
 * @param enrolment the enrolment card, of the same school where there is one
 * @param facts the case
 */
record CardPair(PersonCard journal, PersonCard enrolment, Facts facts) {

    /** All pairs of the family. */
    static List<CardPair> of(Facts facts) {
        List<CardPair> pairs = new ArrayList<>();
        for (PupilFile file : facts.family()) {
            if (!file.enrolmentCards().isEmpty()) {
                for (PersonCard journal : file.journalCards()) {
                    pairs.add(new CardPair(journal, sameSchool(journal, file.enrolmentCards()), facts));
                }
            }
        }
        return pairs;
    }

    /** Everybody on the journal card; parents only where both cards tell them. */
    List<Standing> inJournal() {
        return on(journal);
    }

    /** The same person on the enrolment card. */
    Optional<Standing> inEnrolment(Standing inJournal) {
        return counterpart(inJournal, enrolment);
    }

    /** Parents that the journal card, though it tells its parents, does not have. */
    List<Standing> onlyInEnrolment() {
        List<Standing> only = List.of();
        for (Standing standing : on(enrolment)) {
            if (counterpart(standing, journal).isEmpty()) {
                only = only.isEmpty() ? new ArrayList<>() : only;
                only.add(standing);
            }
        }
        return only;
    }

    /** Whether the copy of the journal is older by more than the given time. */
    boolean journalIsOlderThan(Duration time) {
        Optional<OffsetDateTime> older = journal.dataAsOf().value();
        Optional<OffsetDateTime> newer = enrolment.dataAsOf().value();
        return older.isPresent() && newer.isPresent() && older.get().plus(time).isBefore(newer.get());
    }

    private List<Standing> on(PersonCard card) {
        boolean parentsTold =
                !journal.parents().isUnknown() && !enrolment.parents().isUnknown();
        Place place = Place.of(card.system());
        return facts.standings(standing -> standing.place() == place
                && standing.cardId().equals(card.id())
                && (parentsTold || standing.isPupil()));
    }

    private Optional<Standing> counterpart(Standing standing, PersonCard card) {
        Place place = Place.of(card.system());
        Standings everybody = facts.everybody();
        for (int i = 0; i < everybody.size(); i++) {
            Standing other = everybody.get(i);
            if (other.place() == place && other.cardId().equals(card.id()) && facts.isCounterpart(other, standing)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static PersonCard sameSchool(PersonCard journal, List<PersonCard> cards) {
        return cards.stream()
                .filter(card -> card.school().id().equals(journal.school().id()))
                .findFirst()
                .orElseGet(() -> cards.get(0));
    }
}
