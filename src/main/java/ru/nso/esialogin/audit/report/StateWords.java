package ru.nso.esialogin.audit.report;

import java.util.List;
import ru.nso.esialogin.audit.worklist.Assignment;
import ru.nso.esialogin.audit.worklist.ItemState;
import ru.nso.esialogin.audit.worklist.Waiver;

/**
 * How far an item is, in words.
 *
 * @param state the state
 * @param who who does it
 * @param day the last day for it, or the one on which it was seen done
 * @param why why it is left
 */
record StateWords(String state, String who, String day, String why) {

    static StateWords of(ItemState state) {
        if (state instanceof ItemState.Assigned assigned) {
            Assignment assignment = assigned.assignment();
            return new StateWords(
                    assigned.overdue() ? "назначено, срок прошёл" : "назначено",
                    assignment.to(),
                    ReportWords.day(assignment.due()),
                    "");
        }
        if (state instanceof ItemState.DoneByItself done) {
            return new StateWords("сделано: вход работает", "", ReportWords.day(done.seenOn()), "");
        }
        if (state instanceof ItemState.Waived waived) {
            Waiver waiver = waived.waiver();
            return new StateWords("отложено", "", ReportWords.day(waiver.until()), waiver.reason());
        }
        return new StateWords("открыто", "", "", "");
    }

    List<String> cells() {
        return List.of(state, who, day, why);
    }
}
