package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.engine.EditEffects;

/**
 * What every plan must hold, so that sets without it need not be simulated: for each closed gate one of the edits that
 * can open it.
 */
final class Needed {
    private final List<Long> oneOfEach;

    private Needed(List<Long> oneOfEach) {
        this.oneOfEach = oneOfEach;
    }

    static Needed of(LoginSimulator simulator, LoginCase login, Simulation before, List<Edit> edits) {
        if (before.obstacles().isEmpty()) {
            return new Needed(List.of());
        }
        List<List<Obstacle>> leftByEach = edits.stream()
                .map(edit -> simulator
                        .simulate(EditEffects.apply(login, before, List.of(edit)))
                        .obstacles())
                .toList();
        List<Long> oneOfEach = new ArrayList<>();
        for (Obstacle obstacle : before.obstacles()) {
            long able = 0;
            for (int i = 0; i < edits.size(); i++) {
                if (canOpen(edits.get(i), obstacle) || !leftByEach.get(i).contains(obstacle)) {
                    able |= 1L << i;
                }
            }
            // Where no single edit opens it, several together might: then nothing is concluded.
            if (able != 0) {
                oneOfEach.add(able);
            }
        }
        return new Needed(oneOfEach);
    }

    private static boolean canOpen(Edit edit, Obstacle obstacle) {
        boolean attaches = edit.what() == Edit.What.ATTACHMENT_REQUEST || edit.what() == Edit.What.ATTACHMENT_CONFIRM;
        return edit.clears().contains(obstacle) || (attaches && obstacle == Obstacle.NOT_ATTACHED);
    }

    /** For each closed gate the edits that can open it, one bit each. */
    List<Long> oneOfEach() {
        return oneOfEach;
    }
}
