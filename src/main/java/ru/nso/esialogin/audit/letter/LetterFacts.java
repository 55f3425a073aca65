package ru.nso.esialogin.audit.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * To whom a letter goes, and about what.
 *
 * @param card the child's card at the school that writes
 * @param addressee the parent on it who gets the letter
 * @param ofChild what was found of the child
 * @param ofAddressee what was found of this parent; what was found of another one is none of the addressee's business
 * @param by the day by which the documents are asked for
 */
public record LetterFacts(
        PersonCard card,
        Parent addressee,
        List<AuditFinding> ofChild,
        List<AuditFinding> ofAddressee,
        Optional<LocalDate> by) {

    /**
     * Checks that the findings are of these two.
     *
     * @throws IllegalArgumentException if the parent does not stand on the card, or a finding is of somebody else
     */
    public LetterFacts {
        ofChild = List.copyOf(ofChild);
        ofAddressee = List.copyOf(ofAddressee);
        String parentId = addressee.person().id();
        if (card.knownParents().stream()
                .noneMatch(parent -> parent.person().id().equals(parentId))) {
            throw new IllegalArgumentException("The addressee does not stand on the card");
        }
        boolean strange = ofChild.stream()
                        .map(AuditFinding::record)
                        .anyMatch(record -> isOfSomebodyElse(
                                record,
                                RecordKind.PUPIL,
                                card.id(),
                                card.pupil().id()))
                || ofAddressee.stream()
                        .map(AuditFinding::record)
                        .anyMatch(record -> isOfSomebodyElse(record, RecordKind.PARENT, card.id(), parentId));
        if (strange) {
            throw new IllegalArgumentException("A finding is of somebody else than the addressee and the child");
        }
    }

    /** On another card the same human being has another id, so there only the kind can be compared. */
    private static boolean isOfSomebodyElse(AuditedRecord record, RecordKind kind, String cardId, String personId) {
        return record.kind() != kind
                || (record.cardId().equals(cardId) && !record.personId().equals(personId));
    }
}
