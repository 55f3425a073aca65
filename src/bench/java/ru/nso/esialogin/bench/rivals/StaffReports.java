package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.Certainty;

/** Findings about staff cards: L9. */
final class StaffReports {
    private StaffReports() {}

    static Reported parentRoleOnly(Situation situation, Marks marks, Set<MissingFact> doubts) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (Row row : situation.getRows()) {
            Standing standing = row.getStanding();
            boolean unfound = marks.has(Mark.STAFF_NOT_FOUND, standing);
            boolean lacking = marks.has(Mark.STAFF_WITHOUT_ROLE, standing);
            if (unfound) {
                evidence.add(Evidence.on(
                        standing,
                        Field.SNILS,
                        row.getSnils() == null ? "пусто" : row.getSnils().toString(),
                        "СНИЛС сотрудника из документа",
                        "карточка сотрудника по переданным данным не находится"));
                mends.add(edit(Edit.What.SET_SNILS, Field.SNILS, standing));
            } else if (lacking) {
                evidence.add(Evidence.on(
                        standing, Field.ROLES, "нет роли учителя", "роль учителя", "в карточке нет нужной роли"));
            }
            if (lacking) {
                mends.add(edit(Edit.What.ADD_ROLE, Field.ROLES, standing));
            }
        }
        if (evidence.isEmpty()) {
            evidence.add(Evidence.of(
                    Place.STAFF, Field.CARD, "", "действующая карточка сотрудника", "найдена только запись родителя"));
            mends.add(Edit.onCard(Edit.What.ADD_STAFF_CARD, Actor.SCHOOL, Field.CARD, List.of()));
        }
        return doubts.isEmpty()
                ? Reported.confirmed("L9", evidence, mends)
                : new Reported("L9", Certainty.POSSIBLE, evidence, doubts, mends);
    }

    private static Edit edit(Edit.What what, Field field, Standing standing) {
        return Edit.onCard(what, Actor.SCHOOL, field, List.of(Edit.Target.of(standing)));
    }
}
