package ru.nso.esialogin.console.family.answer;

import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.diagnosis.kept.TriedEdit;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.NotThere;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.Refused;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer.Simulated;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * What one edit alone would do.
 *
 * @param before outcome of this login now
 * @param beforeBadge class of the badge of that
 * @param after outcome of this login after it; empty: not known
 * @param afterBadge class of the badge of that
 * @param note what there is to add; empty: nothing
 * @param others whose logins would become others; {@code null} where that was not played
 */
record TriedView(
        String before, String beforeBadge, String after, String afterBadge, String note, @Nullable OthersView others) {

    static TriedView of(TriedEdit tried) {
        @Nullable
        OthersView others = tried.others()
                .filter(Simulated.class::isInstance)
                .map(Simulated.class::cast)
                .map(played -> OthersView.of(
                        played.affected().stream().map(AffectedView::of).toList(),
                        played.outside(),
                        played.dangerous(),
                        played.complete()))
                .orElse(null);
        return new TriedView(
                FactWords.verdict(tried.before()),
                FactWords.badge(tried.before()),
                tried.after().map(FactWords::verdict).orElse(""),
                tried.after().map(FactWords::badge).orElse("badge"),
                note(tried),
                others);
    }

    private static String note(TriedEdit tried) {
        if (!tried.changesCards()) {
            return "Карточек этот шаг не меняет, поэтому вход других людей он не затронет.";
        }
        if (tried.others().isEmpty() && tried.after().isEmpty()) {
            return "Сегодняшние правила такого шага не предлагают. Разберите вход заново.";
        }
        if (tried.others().isEmpty()) {
            return "Чей ещё вход изменится, пока не сказать: карточку, на которую надо добавить человека, не нашли. Найдите"
                    + " её, например по имени и дате рождения ребёнка, и разберите вход заново.";
        }
        WhatIfAnswer played = tried.others().get();
        if (played instanceof Refused refused) {
            return "Сейчас карточки этого не позволяют. "
                    + refused.why().reason().words();
        }
        if (played instanceof NotThere) {
            return "Карточки больше нет, или у Вас нет к ней доступа. Разберите вход заново.";
        }
        Simulated simulated = (Simulated) played;
        if (!simulated.idle().isEmpty() && simulated.affected().isEmpty()) {
            return "На карточке это уже сделано: с тех пор её изменили.";
        }
        return tried.after()
                        .filter(after -> after == tried.before() && after != Verdict.WORKS)
                        .isPresent()
                ? "Одного этого шага для входа мало: нужны и остальные шаги плана."
                : "";
    }
}
