package ru.nso.esialogin.imports.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at what a file would do before it does it. A file that does too much needs a release for exactly its bytes ({@code
 * ReleaseKind.MASS_IMPORT}), which another person gives.
 */
public final class Guards {
    private final GuardLimits limits;

    public Guards(GuardLimits limits) {
        this.limits = limits;
    }

    /** Why a second person is needed, in Russian; nothing if none is. */
    public List<String> reasons(ImportTally tally) {
        List<String> reasons = new ArrayList<>();
        if (limits.archived().isExceededBy(tally.archived(), tally.before())) {
            reasons.add(sentence("Карточек, которые уйдут в архив", tally.archived(), tally.before()));
        }
        if (limits.snilsReplaced().isExceededBy(tally.snilsReplaced(), tally.before())) {
            reasons.add(sentence("Замен СНИЛС", tally.snilsReplaced(), tally.before()));
        }
        if (limits.parentsRemoved().isExceededBy(tally.parentsRemoved(), tally.before())) {
            reasons.add(sentence(
                    "Родителей, которых больше не будет на карточках", tally.parentsRemoved(), tally.before()));
        }
        return reasons;
    }

    private static String sentence(String what, long count, long of) {
        return what + ": " + count + ", а всего карточек " + of
                + ". Так бывает, когда загружен не тот файл. Нужно согласие второго человека.";
    }
}
