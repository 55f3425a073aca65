package ru.nso.esialogin.causes.service;

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

/** After ЕСИА has let the person through, the page of the journal waits without end (pages of schools). */
@Cause(
        code = "S7",
        title = "После Госуслуг страница ждёт бесконечно",
        basis = Basis.SOURCE,
        actors = {Actor.VENDOR},
        gate = Gate.SERVICE,
        since = "1")
final class EndlessWait implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.ENDLESS_WAIT)) {
            return Finding.clear("nobody saw a page that waits");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.SYMPTOM,
                "страница не открывается до конца",
                "после Госуслуг открывается дневник",
                "найти вход в записях сервера поможет точное время");
        return Finding.confirmed(
                evidence, Edit.clearing(Edit.What.WAIT_UNTIL, facts.person(), Field.SERVICE, Obstacle.ENDLESS_WAIT));
    }
}
