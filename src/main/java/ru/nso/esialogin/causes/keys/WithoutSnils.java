package ru.nso.esialogin.causes.keys;

import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Standing;

/** Tells a person who has no SNILS from one whose SNILS is only missing on a card. */
final class WithoutSnils {
    private WithoutSnils() {}

    /** Of another citizenship, and neither ЕСИА nor another card knows a SNILS of this person. */
    static boolean hasNone(Standing standing, Facts facts) {
        if (!standing.isForeigner() || !standing.person().snils().isEmpty()) {
            return false;
        }
        boolean sent = facts.provenSnils(standing).isPresent();
        return !sent
                && facts.everybody().stream()
                        .noneMatch(other -> other.readableSnils().isPresent() && isSame(standing, other, facts));
    }

    private static boolean isSame(Standing one, Standing other, Facts facts) {
        if (facts.isCounterpart(other, one)) {
            return true;
        }
        return !one.isPupil() && !other.isPupil() && SamePerson.parents(one.person(), other.person());
    }
}
