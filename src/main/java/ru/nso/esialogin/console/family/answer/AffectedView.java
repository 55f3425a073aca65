package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Effect;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * Somebody whose login would become another, by numbers of cards.
 *
 * @param who as what
 * @param cards numbers of cards on which the person stands
 * @param before outcome before
 * @param after outcome after
 * @param effect what that amounts to
 * @param badge class of the badge
 */
record AffectedView(String who, String cards, String before, String after, String effect, String badge) {

    static AffectedView of(JsonNode one) {
        return of(
                Told.value(one, "kind", RecordKind.values()),
                Told.all(one, "records", record -> Told.text(record, "cardId")),
                Told.value(one, "before", Verdict.values()),
                Told.value(one, "after", Verdict.values()),
                Told.value(one, "effect", Effect.values()));
    }

    static AffectedView of(Affected one) {
        return of(
                Optional.of(one.kind()),
                one.records().stream().map(OnCard::cardId).toList(),
                Optional.of(one.before()),
                Optional.of(one.after()),
                Optional.of(one.effect()));
    }

    private static AffectedView of(
            Optional<RecordKind> kind,
            List<String> cards,
            Optional<Verdict> before,
            Optional<Verdict> after,
            Optional<Effect> effect) {
        return new AffectedView(
                kind.map(AffectedView::who).orElse(""),
                String.join(", ", cards.stream().distinct().toList()),
                before.map(FactWords::verdict).orElse(""),
                after.map(FactWords::verdict).orElse(""),
                effect.map(AffectedView::words).orElse(""),
                effect.map(AffectedView::badge).orElse("badge"));
    }

    private static String who(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "ученик";
            case PARENT -> "родитель";
            case EMPLOYEE -> "сотрудник";
        };
    }

    private static String words(Effect effect) {
        return switch (effect) {
            case GAINS -> "выиграет";
            case LOSES -> "потеряет";
            case WRONG_PERSON -> "может увидеть чужие данные";
            case CHANGES -> "изменится";
        };
    }

    private static String badge(Effect effect) {
        return switch (effect) {
            case GAINS -> "badge--ok";
            case LOSES, WRONG_PERSON -> "badge--bad";
            case CHANGES -> "badge--warn";
        };
    }
}
