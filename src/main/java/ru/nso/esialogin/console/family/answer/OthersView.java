package ru.nso.esialogin.console.family.answer;

import java.util.List;
import ru.nso.esialogin.access.statement.RussianCount;

/**
 * Whose logins would become others.
 *
 * @param affected those on cards that the caller may see
 * @param outside how many others there are, in words; empty: none
 * @param dangerous whether somebody would be let into another's data
 * @param complete whether everybody was looked at
 */
record OthersView(List<AffectedView> affected, String outside, boolean dangerous, boolean complete) {

    static OthersView of(List<AffectedView> affected, int outside, boolean dangerous, boolean complete) {
        return new OthersView(
                affected,
                outside == 0
                        ? ""
                        : "Ещё " + outside + " "
                                + RussianCount.of(outside, "человек", "человека", "человек")
                                + " на карточках, которых Вы не видите.",
                dangerous,
                complete);
    }

    /** Whether nobody else is touched as far as is known. */
    public boolean nobody() {
        return affected.isEmpty() && outside.isEmpty();
    }
}
