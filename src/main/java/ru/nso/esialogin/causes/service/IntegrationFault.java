package ru.nso.esialogin.causes.service;

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
 * The journal and ЕСИА do not understand each other: a code of a fault of the integration (official description of the
 * codes). A code that is in no list may be such a fault.
 */
@Cause(
        code = "S2",
        title = "Сбой интеграции с Госуслугами",
        basis = Basis.SOURCE,
        actors = {Actor.VENDOR, Actor.REGION},
        gate = Gate.SERVICE,
        since = "1")
final class IntegrationFault implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.simulation().isClosedBy(Obstacle.INTEGRATION_CODE)) {
            return Finding.confirmed(
                    evidence(facts, "код говорит о сбое обмена между дневником и Госуслугами"),
                    mend(facts, Obstacle.INTEGRATION_CODE));
        }
        if (facts.simulation().isClosedBy(Obstacle.UNKNOWN_CODE)) {
            return Finding.possible(
                    evidence(facts, "такого кода нет в описании Госуслуг, проверьте цифры"),
                    MissingFact.ERROR_CODE,
                    mend(facts, Obstacle.UNKNOWN_CODE));
        }
        return Finding.clear("no code of the integration");
    }

    private static Evidence evidence(Facts facts, String note) {
        String code = facts.attempt().esiaErrorCode().map(Object::toString).orElse("");
        return Evidence.of(Place.ESIA, Field.ERROR_CODE, code, "вход без кода ошибки", note);
    }

    private static Edit mend(Facts facts, Obstacle obstacle) {
        return Edit.clearing(Edit.What.WAIT_UNTIL, facts.person(), Field.SERVICE, obstacle);
    }
}
