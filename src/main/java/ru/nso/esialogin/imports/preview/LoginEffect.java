package ru.nso.esialogin.imports.preview;

import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Effect;

/** What a file does to the login of somebody. */
public enum LoginEffect {
    /** It did not work, and works afterwards. */
    MENDED,
    /** It worked, and does not afterwards. */
    BROKEN,
    /** A record of another opens that did not open before, or that can no longer be ruled out. */
    WRONG_PERSON,
    /** Something else is different: more or less opens, or it fails otherwise. */
    CHANGED;

    static LoginEffect of(Affected affected) {
        if (affected.effect() == Effect.WRONG_PERSON) {
            return WRONG_PERSON;
        }
        boolean before = affected.before() == Verdict.WORKS;
        boolean after = affected.after() == Verdict.WORKS;
        if (before == after) {
            return CHANGED;
        }
        return after ? MENDED : BROKEN;
    }
}
