package ru.nso.esialogin.causes.entry;

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

/**
 * The door is the service of ЕПГУ that only tells about the diary (the customer's slides, login errors, 3). Possible
 * where nobody told the door and the journal did not answer.
 */
@Cause(
        code = "L3",
        title = "Попытка войти в электронный дневник через услугу на ЕПГУ"
                + " «Получение доступа к региональному электронному дневнику»",
        basis = Basis.SEED,
        actors = {Actor.PARENT},
        gate = Gate.ENTRY,
        since = "1")
final class DiaryServiceOfEpgu implements Rule {
    private static final String RIGHT_DOORS = "сайт school.nso.ru или приложение «Дневник Новосибирской области»";

    @Override
    public Finding examine(Facts facts) {
        if (facts.simulation().isClosedBy(Obstacle.WRONG_SERVICE)) {
            return Finding.confirmed(
                    evidence(
                            "услуга «Получение доступа к региональному электронному дневнику»",
                            "через эту услугу войти в дневник нельзя"),
                    mend(facts));
        }
        if (facts.simulation().maybeObstacles().contains(Obstacle.WRONG_SERVICE)) {
            return Finding.possible(evidence("", "где входят, не сообщили"), MissingFact.ENTRY_POINT, mend(facts));
        }
        return Finding.clear("the door is not the service");
    }

    private static Edit mend(Facts facts) {
        return Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.ENTRY_POINT, Obstacle.WRONG_SERVICE);
    }

    private static Evidence evidence(String found, String note) {
        return Evidence.of(Place.ENTRY, Field.ENTRY_POINT, found, RIGHT_DOORS, note);
    }
}
