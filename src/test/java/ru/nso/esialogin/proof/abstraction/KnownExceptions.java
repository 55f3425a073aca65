package ru.nso.esialogin.proof.abstraction;

import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Age;
import ru.nso.esialogin.proof.abstraction.Terms.MotherSnils;

/**
 * Points at which the catalogue contradicts itself today. Each is a fault to be decided, not a rule: the list is to be
 * emptied.
 */
final class KnownExceptions {
    private KnownExceptions() {}

    /**
     * A child account that is not linked, held by somebody of fifteen: the ruling «CHILD with linkedToParent false: C1»
     * names no age, E7 holds from fourteen on, so the family is told to make a child account and to grow out of it.
     */
    static boolean looseChildAccountFromFourteenOn(Point at) {
        return at.account() == Account.CHILD_ALONE && at.age() == Age.FIFTEEN;
    }

    /**
     * The journal has the son's number at the mother, «Запись в школу» is right: L1 is confirmed although the pupil's
     * number there equals nobody's on that card, because the mother's number in the other subsystem is compared too.
     */
    static boolean sonsNumberAtMotherInTheJournal(Point at) {
        return at.motherSnils() == MotherSnils.OF_SON;
    }
}
