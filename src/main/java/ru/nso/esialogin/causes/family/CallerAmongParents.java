package ru.nso.esialogin.causes.family;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Facts;
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

    /** Looks at one card, given by its pupil. */
    static CallerAmongParents on(Standing pupil, Facts facts) {
        boolean told = pupil.card().filter(card -> !card.parents().isUnknown()).isPresent();
        if (!told) {
            return NOT_TOLD;
        }
        List<Standing> parents = parents(pupil, facts);
        if (parents.isEmpty()) {
            return NOBODY;
        }
        if (parents.stream().anyMatch(Standing::own)) {
            return PRESENT;
        }
        return parents.stream().anyMatch(parent -> maybeCaller(parent, facts)) ? PERHAPS : MISSING;
    }

    /** Pupils of the family as the cards that the journal searches today have them. */
    static List<Standing> searchedPupils(Facts facts) {
        return facts.standings(standing -> standing.isPupil()
                && standing.isSearched()
                && standing.file()
                        .filter(file -> !file.hasEnded() && !file.ofOthers() && isSearchedToday(file, standing))
                        .isPresent());
    }

    /** The pupil's cards, in both subsystems, on which the person who logs in is missing. */
    static List<Edit.Target> cardsWithout(Standing pupil, Facts facts) {
        return facts.counterparts(pupil).stream()
                .filter(standing -> {
                    CallerAmongParents state = on(standing, facts);
                    return state != PRESENT && state != NOT_TOLD;
                })
                .map(Edit.Target::cardOf)
                .toList();
    }

    /** Whether the login opens the pupil's diary. */
    static boolean isOpened(Standing pupil, Facts facts) {
        return facts.simulation().candidates().stream()
                .anyMatch(candidate -> candidate.owner() == Owner.SELF
                        && pupil.file().filter(candidate.record()::isOf).isPresent());
    }

    private static boolean isSearchedToday(PupilFile file, Standing pupil) {
        return !file.isActive() || pupil.card().filter(file::isActive).isPresent();
    }

    private static List<Standing> parents(Standing pupil, Facts facts) {
        return facts.standings(standing -> standing.isParent()
                && standing.place() == pupil.place()
                && standing.cardId().equals(pupil.cardId())
                && !isBlank(standing));
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
        Resemblance resemblance = Resemblance.of(facts.identity(), parent.person());
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
