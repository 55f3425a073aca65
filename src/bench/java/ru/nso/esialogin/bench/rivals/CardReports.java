package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** Findings about whole cards: D7, D9. */
final class CardReports {
    private CardReports() {}

    /** One edit for all cards of one pupil in one system. */
    static Reported doubled(Situation situation, Marks marks) {
        List<Evidence> evidence = new ArrayList<>(2);
        Map<String, List<Edit.Target>> together = new LinkedHashMap<>();
        for (Row row : situation.getRows()) {
            Standing pupil = row.getStanding();
            if (marks.has(Mark.DOUBLED, pupil)) {
                evidence.add(Evidence.on(
                        pupil,
                        Field.CARD,
                        school(pupil),
                        "одна действующая карточка",
                        "у этого ребёнка есть ещё одна карточка"));
                together.computeIfAbsent(row.getFileKey() + ' ' + row.getPlace(), key -> new ArrayList<>(2))
                        .add(Edit.Target.cardOf(pupil));
            }
        }
        return Reported.confirmed(
                "D7",
                evidence,
                together.values().stream()
                        .map(cards -> Edit.onCard(Edit.What.MERGE_CARDS, Actor.SCHOOL, Field.CARD, cards))
                        .toList());
    }

    private static String school(Standing pupil) {
        return pupil.card()
                .map(card ->
                        card.school().name().orElse("школа " + card.school().id()))
                .orElse("");
    }

    static Reported linked(Situation situation, Marks marks) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(1);
        for (Row row : situation.getRows()) {
            Standing standing = row.getStanding();
            boolean other = marks.has(Mark.LINKED_TO_OTHER, standing);
            if (other) {
                evidence.add(Evidence.on(
                        standing,
                        Field.LINK,
                        "связана с учётной записью того, кто входит",
                        "связь с собственной записью",
                        "учётная запись Госуслуг ведёт к записи другого человека"));
            } else if (marks.has(Mark.ONLY_LINKED, standing)) {
                evidence.add(Evidence.on(
                        standing,
                        Field.LINK,
                        "связана только эта запись",
                        "связь со всеми собственными записями или поиск по СНИЛС",
                        "есть и другие записи того же человека, к ним связь не ведёт"));
            } else {
                continue;
            }
            mends.add(Edit.onCard(Edit.What.UNLINK, Actor.REGION, Field.LINK, List.of(Edit.Target.of(standing))));
        }
        evidence.add(Evidence.of(Place.ESIA, Field.LINK, "", "", "связь решает раньше СНИЛС, телефона и почты"));
        return Reported.confirmed("D9", evidence, mends);
    }
}
