package ru.nso.esialogin.causes.myschool;

import ru.nso.esialogin.esia.simulation.Gate;
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

/** An administrator of a school cannot open the common access point, ЕТД (the customer's slides, «Администраторы»). */
@Cause(
        code = "M1",
        title = "Сложности с установкой Единой точки доступа (ЕТД)",
        basis = Basis.SEED,
        actors = {Actor.SCHOOL},
        gate = Gate.ENTRY,
        since = "1")
final class AccessPointNotOpening implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.ACCESS_POINT_NOT_OPENING)) {
            return Finding.clear("the access point opens, as far as is known");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.SYMPTOM,
                "Единая точка доступа не открывается",
                "открывается страница входа администратора",
                "чаще всего мешают антивирус, дата на компьютере или сохранённые данные браузера");
        return Finding.confirmed(
                evidence,
                Edit.clearing(Edit.What.USE_ENTRY, Actor.SCHOOL, Field.ENTRY_POINT, Obstacle.ACCESS_POINT_NOT_OPENING));
    }
}
