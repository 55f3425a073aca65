package ru.nso.esialogin.console.analyst.municipality;

import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.drilldown.Standing;

/** People of a school in words. */
final class SchoolWords {
    private SchoolWords() {}

    static String of(Standing standing) {
        String who = standing.kind() == RecordKind.PUPIL ? "обучающиеся" : "сотрудники";
        if (standing.share().isEmpty()) {
            return who + ": людей мало, числа не показываются";
        }
        Share share = standing.share().get();
        return who + ": вход работает у " + Words.number(share.working()) + " из " + Words.number(share.persons())
                + (share.notWorking() == 0 ? "" : more(standing)) + half(standing);
    }

    private static String more(Standing standing) {
        return standing.bySchools().isPresent()
                ? ", исправление карточек добавит "
                        + Words.number(standing.bySchools().getAsLong())
                : ", сколько добавит исправление карточек, не показывается";
    }

    private static String half(Standing standing) {
        long lacking = standing.toHalf().orElse(0);
        return lacking == 0 ? "" : ", до половины не хватает " + Words.number(lacking);
    }
}
