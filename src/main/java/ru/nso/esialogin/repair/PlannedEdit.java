package ru.nso.esialogin.repair;

import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;

/**
 * An edit that can be part of a plan.
 *
 * @param edit one act of one actor, in every subsystem that it has to reach
 * @param whose of whom it changes something, in Russian and in the genitive («матери»); empty where it is of no person
 * @param mends causes whose fix it is part of, by code; empty where no cause asks for it
 */
public record PlannedEdit(Edit edit, String whose, Set<CauseCode> mends) {

    /** Copies the codes. */
    public PlannedEdit {
        mends = Set.copyOf(mends);
    }

    /** The causes in the order of the catalogue. */
    public Set<CauseCode> mendsInOrder() {
        return new TreeSet<>(mends);
    }

    PlannedEdit of(String person) {
        return new PlannedEdit(edit, person, mends);
    }

    PlannedEdit as(Edit changed) {
        return new PlannedEdit(changed, whose, mends);
    }

    PlannedEdit joined(Edit changed, Set<CauseCode> more) {
        Set<CauseCode> all = new TreeSet<>(mends);
        all.addAll(more);
        return new PlannedEdit(changed, whose, all);
    }
}
