package ru.nso.esialogin.causes.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.PupilCard;
import ru.nso.esialogin.rules.Standing;

/** Whether the parent who logs in stands among the parents of one card of the family. */
enum CallerAmongParents {
    /** There, by name or by a key. */
    PRESENT,
    /** Somebody there may be the same person, but too little is known to say. */
    PERHAPS,
    /** Others are there, the person is not. */
    MISSING,
    /** The card is known to have no parents. */
    NOBODY,
    /** Nobody told who stands there. */
    NOT_TOLD;

    /** Looks at one card of a child of the family. */
    static CallerAmongParents on(PupilCard card, Facts facts) {
        if (!card.isParentsTold()) {
            return NOT_TOLD;
        }
        boolean anybody = false;
        for (Standing parent : card.parents()) {
            if (!isBlank(parent)) {
                if (parent.own()) {
                    return PRESENT;
                }
                anybody = true;
            }
        }
        if (!anybody) {
            return NOBODY;
        }
        return card.parents().any(parent -> !isBlank(parent) && maybeCaller(parent, facts)) ? PERHAPS : MISSING;
    }

    /** The pupil's cards, in both subsystems, on which the person who logs in is missing. */
    static List<Edit.Target> cardsWithout(Standing pupil, Facts facts) {
        List<Edit.Target> without = new ArrayList<>(2);
        for (PupilCard card : facts.cards()) {
            if (facts.isCounterpart(card.pupil(), pupil)) {
                CallerAmongParents state = on(card, facts);
                if (state != PRESENT && state != NOT_TOLD) {
                    without.add(Edit.Target.cardOf(card.pupil()));
                }
            }
        }
        return without;
    }

    /** Whether the login opens the pupil's diary. */
    static boolean isOpened(Standing pupil, Facts facts) {
        for (Candidate candidate : facts.simulation().candidates()) {
            if (candidate.owner() == Owner.SELF
                    && pupil.file().filter(candidate.record()::isOf).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A parent of whom nothing at all is written is nobody, as on the second half of the customer's sample card. */
    private static boolean isBlank(Standing parent) {
        FullName name = parent.person().name();
        return name.last().isEmpty()
                && name.first().isEmpty()
                && name.middle().isEmpty()
                && parent.person().birthDate().isEmpty()
                && parent.person().snils().isEmpty()
                && parent.lacksContacts();
    }

    /** Nothing but what is missing speaks against it, or only the birth date differs beside an equal full name. */
    private static boolean maybeCaller(Standing parent, Facts facts) {
        if (otherKinship(parent.kinship(), facts)) {
            return false;
        }
        Resemblance resemblance = parent.resemblance();
        boolean untold = resemblance.likeness() == Likeness.UNTOLD
                && (resemblance.name().first() == PartMatch.AGREE
                        || !facts.identity().name().first().isPresent());
        return untold || resemblance.name().spelledAlike();
    }

    private static boolean otherKinship(Optional<Kinship> kinship, Facts facts) {
        Optional<Kinship> claimed = facts.identity().kinship().value();
        return kinship.isPresent() && claimed.isPresent() && !kinship.equals(claimed);
    }
}
