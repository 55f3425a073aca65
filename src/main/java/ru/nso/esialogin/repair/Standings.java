package ru.nso.esialogin.repair;

import java.util.Optional;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Standing;

/** Finds who stands where an edit aims at. */
final class Standings {
    private Standings() {}

    /** The person there; the pupil or employee of the card, where the edit concerns the card. */
    static Optional<Standing> find(Facts facts, Target target) {
        return facts.everybody().stream()
                .filter(standing -> standing.cardId().equals(target.cardId()) && isMeant(standing, target.personId()))
                .findFirst();
    }

    private static boolean isMeant(Standing standing, String personId) {
        return personId.isEmpty()
                ? !standing.isParent()
                : standing.person().id().equals(personId);
    }
}
