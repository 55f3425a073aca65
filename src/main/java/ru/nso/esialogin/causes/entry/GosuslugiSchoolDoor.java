package ru.nso.esialogin.causes.entry;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;

/**
 * The door is the front end gosuslugi.ru/school, which asks for region, child and consents of its own before it shows a
 * diary (pages of Gosuslugi; rulings: Entry points). It is open, so this is never more than possible.
 */
@Cause(
        code = "S6",
        title = "Вход через «Госуслуги Моя школа»",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL},
        gate = Gate.ENTRY,
        otherwise = Severity.ADVICE,
        since = "1")
final class GosuslugiSchoolDoor implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.attempt().entryPoint() != EntryPoint.GOSUSLUGI_SCHOOL) {
            return Finding.clear("the door is another");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.ENTRY_POINT,
                "«Госуслуги Моя школа»",
                "school.nso.ru или выбранные регион и ребёнок и данные согласия",
                "здесь дневник виден, только если выбраны регион и ребёнок и даны согласия");
        // Teachers have no diary there, so there is nothing that they could choose.
        List<Edit> mends = facts.isRole(Role.EMPLOYEE)
                ? List.of()
                : List.of(Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.ENTRY_POINT, Obstacle.BETTER_DOOR));
        return Finding.possible(List.of(evidence), Set.of(MissingFact.ERROR_CODE), mends);
    }
}
