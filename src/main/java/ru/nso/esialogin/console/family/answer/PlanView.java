package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * A way to mend the login.
 *
 * @param number its place, from zero
 * @param title «План 1»
 * @param before outcome now
 * @param after outcome after all its edits
 * @param afterBadge class of the badge of that
 * @param edits what has to be done
 * @param others whose logins would become others
 */
record PlanView(
        int number,
        String title,
        String before,
        String after,
        String afterBadge,
        List<EditView> edits,
        OthersView others) {

    /**
     * One edit.
     *
     * @param number its place, from zero
     * @param text the edit
     * @param mends codes of causes that it mends
     */
    record EditView(int number, String text, List<String> mends) {}

    static PlanView of(int number, JsonNode plan, String before) {
        var after = Told.value(plan, "verdictAfter", Verdict.values());
        return new PlanView(
                number,
                "План " + (number + 1),
                before,
                after.map(FactWords::verdict).orElse(""),
                after.map(FactWords::badge).orElse("badge"),
                Told.numbered(
                        plan,
                        "edits",
                        (place, edit) -> new EditView(place, Told.text(edit, "text"), Told.texts(edit, "mends"))),
                OthersView.of(
                        Told.all(plan, "alsoAffects", AffectedView::of),
                        plan.path("alsoAffectsOutsideYourScope").asInt(),
                        plan.path("dangerous").asBoolean(),
                        plan.path("alsoAffectsComplete").asBoolean(true)));
    }
}
