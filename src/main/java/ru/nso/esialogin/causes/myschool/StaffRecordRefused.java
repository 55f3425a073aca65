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

/**
 * The access point refuses to create an employee's record, because the data differ from ЕСИА or the record is there
 * already (the customer's slides, «Администраторы»).
 */
@Cause(
        code = "M2",
        title = "Сложности с созданием учётных записей педагогических работников",
        basis = Basis.SEED,
        actors = {Actor.SCHOOL, Actor.REGION},
        gate = Gate.ENTRY,
        since = "1")
final class StaffRecordRefused implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.STAFF_RECORD_REFUSED)) {
            return Finding.clear("no record of an employee was refused");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.SYMPTOM,
                "учётная запись сотрудника не создаётся",
                "учётная запись создана",
                "данные отличаются от Госуслуг или запись уже есть");
        return Finding.confirmed(
                evidence,
                Edit.clearing(Edit.What.ADD_STAFF_CARD, Actor.SCHOOL, Field.CARD, Obstacle.STAFF_RECORD_REFUSED));
    }
}
