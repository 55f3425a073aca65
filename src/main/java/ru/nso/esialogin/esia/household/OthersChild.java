package ru.nso.esialogin.esia.household;

import java.util.List;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.person.NameComparison.PartMatch;

/**
 * Tells a half-sibling from a child on whose card the parent should stand: somebody who is clearly another one stands
 * there in the parent's place. Such a child is nobody's to expect, or a former spouse would be added to the card of a
 * child that is not theirs.
 */
final class OthersChild {
    private static final int BOTH = 2;

    private OthersChild() {}

    static boolean is(List<PersonCard> cards, Identity identity) {
        boolean seen = false;
        for (PersonCard card : cards) {
            if (card.parents().isPresent()) {
                seen = true;
                if (!isPlaceTaken(card, identity)) {
                    return false;
                }
            }
        }
        return seen;
    }

    private static boolean isPlaceTaken(PersonCard card, Identity identity) {
        boolean oneOfTwo = identity.kinship()
                .value()
                .filter(kinship -> kinship == Kinship.MOTHER || kinship == Kinship.FATHER)
                .isPresent();
        List<Parent> others = card.knownParents().stream()
                .filter(parent -> isAnother(parent, identity))
                .toList();
        return oneOfTwo
                ? others.stream().anyMatch(other -> other.kinship().equals(identity.kinship()))
                : others.size() >= BOTH && others.size() == card.knownParents().size();
    }

    /** Another first name, and a birth date that does not agree either. */
    private static boolean isAnother(Parent parent, Identity identity) {
        Resemblance resemblance = Resemblance.of(identity, parent.person());
        boolean bornApart = resemblance.birthDate() == PartMatch.DIFFER
                || (resemblance.birthDate() == PartMatch.MISSING
                        && resemblance.name().last() == PartMatch.DIFFER);
        return resemblance.name().first() == PartMatch.DIFFER && bornApart;
    }
}
