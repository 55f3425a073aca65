package ru.nso.esialogin.audit.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Person;

/** Writes to the parents on the cards of one pupil what was found on these cards, to each only what is theirs. */
public final class LetterWriting {
    private final ParentLetters letters;

    /** Letters in these words. */
    public LetterWriting(ParentLetters letters) {
        this.letters = letters;
    }

    /** A parent, once, with the places on the cards: the one that is written to comes first. */
    private record Addressee(List<Place> places) {
        Place first() {
            return places.get(0);
        }

        boolean is(Parent parent) {
            return places.stream()
                    .anyMatch(place -> SamePerson.parents(place.parent().person(), parent.person()));
        }

        boolean standsAt(String cardId, String personId) {
            return places.stream().anyMatch(place -> place.standsAt(cardId, personId));
        }
    }

    private record Place(PersonCard card, Parent parent) {
        boolean standsAt(String cardId, String personId) {
            return card.id().equals(cardId) && parent.person().id().equals(personId);
        }
    }

    /**
     * The letters of those who are asked for a document; none where nobody is.
     *
     * @param ofPupil the cards of one pupil at the school that writes
     * @param found what was found; of other cards and of people who are no longer on these it is passed over
     * @param only the parent who is written to; all where nobody is named
     * @param by the day by which the documents are asked for
     */
    public List<LettersOfItem.Addressed> write(
            List<PersonCard> ofPupil, List<AuditFinding> found, Optional<String> only, Optional<LocalDate> by) {
        List<PersonCard> cards = ofPupil.stream()
                .sorted(Comparator.comparing((PersonCard card) -> card.system() != SourceSystem.JOURNAL)
                        .thenComparing(PersonCard::id))
                .toList();
        List<Person> everybody =
                cards.stream().flatMap(card -> card.persons().stream()).toList();
        List<LettersOfItem.Addressed> written = new ArrayList<>();
        for (Addressee addressee : addressees(cards)) {
            if (only.isPresent() && !isMeant(addressee, only.get())) {
                continue;
            }
            Place first = addressee.first();
            List<AuditFinding> ofChild = found.stream()
                    .filter(finding -> finding.record().kind() == RecordKind.PUPIL && isOnPupil(finding, cards))
                    .toList();
            List<AuditFinding> ofAddressee = found.stream()
                    .filter(finding -> finding.record().kind() == RecordKind.PARENT
                            && addressee.standsAt(
                                    finding.record().cardId(), finding.record().personId()))
                    .filter(finding ->
                            !finding.record().cardId().equals(first.card().id())
                                    || finding.record()
                                            .personId()
                                            .equals(first.parent().person().id()))
                    .toList();
            LetterFacts facts = new LetterFacts(first.card(), first.parent(), ofChild, ofAddressee, by);
            letters.write(facts, everybody)
                    .ifPresent(letter -> written.add(new LettersOfItem.Addressed(
                            first.card().id(),
                            first.parent().person().id(),
                            first.parent().person().name().display(),
                            letter)));
        }
        return written;
    }

    /** Whether a parent with the id stands on one of the cards. */
    public static boolean hasParent(List<PersonCard> cards, String personId) {
        return cards.stream()
                .flatMap(card -> card.knownParents().stream())
                .anyMatch(parent -> parent.person().id().equals(personId));
    }

    /**
     * Whether any card says that the pupil has the age from which nobody else is written to about them.
     *
     * @param ownConsent that age
     */
    public static boolean isOfAge(List<PersonCard> ofPupil, LocalDate day, int ownConsent) {
        return ofPupil.stream().anyMatch(card -> card.pupil()
                .birthDate()
                .value()
                .filter(born -> born.ageOn(day) >= ownConsent)
                .isPresent());
    }

    private static boolean isMeant(Addressee addressee, String personId) {
        return addressee.places().stream()
                .anyMatch(place -> place.parent().person().id().equals(personId));
    }

    private static boolean isOnPupil(AuditFinding finding, List<PersonCard> cards) {
        return cards.stream()
                .anyMatch(card -> card.id().equals(finding.record().cardId())
                        && card.pupil().id().equals(finding.record().personId()));
    }

    private static List<Addressee> addressees(List<PersonCard> cards) {
        List<Addressee> found = new ArrayList<>();
        for (PersonCard card : cards) {
            for (Parent parent : card.knownParents()) {
                Optional<Addressee> known =
                        found.stream().filter(one -> one.is(parent)).findFirst();
                if (known.isPresent()) {
                    known.get().places().add(new Place(card, parent));
                } else {
                    found.add(new Addressee(new ArrayList<>(List.of(new Place(card, parent)))));
                }
            }
        }
        return found;
    }
}
