package ru.nso.esialogin.causes.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.ServiceIncident.Affected;
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
 * ЕСИА is overloaded or under maintenance: its codes 007007 and 007008, or an announced outage of ЕСИА that covers the
 * moment (official description of the codes). Waiting is the person's.
 */
@Cause(
        code = "S1",
        title = "Госуслуги перегружены или на обслуживании",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.SERVICE,
        since = "1")
final class EsiaOverloaded implements Rule {
    @Override
    public Finding examine(Facts facts) {
        Set<Obstacle> closed = EnumSet.noneOf(Obstacle.class);
        List<Evidence> evidence = new ArrayList<>(2);
        Outage outage = Outage.notAnnounced(facts);
        if (facts.simulation().isClosedBy(Obstacle.ESIA_OUTAGE)) {
            closed.add(Obstacle.ESIA_OUTAGE);
            outage = Outage.of(Affected.ESIA, facts);
            evidence.add(Evidence.of(
                    Place.ESIA,
                    Field.SERVICE,
                    "объявлен перерыв в работе",
                    "Госуслуги работают",
                    outage.note("время входа попадает в перерыв")));
        }
        if (facts.simulation().isClosedBy(Obstacle.ESIA_OVERLOAD_CODE)) {
            closed.add(Obstacle.ESIA_OVERLOAD_CODE);
            String code = facts.attempt().esiaErrorCode().map(Object::toString).orElse("");
            evidence.add(Evidence.of(
                    Place.ESIA, Field.ERROR_CODE, code, "вход без кода ошибки", "код говорит о перегрузке Госуслуг"));
        }
        if (closed.isEmpty()) {
            return Finding.clear("neither a code of overload nor an outage of ЕСИА");
        }
        Edit wait = new Edit(Edit.What.WAIT_UNTIL, facts.person(), Field.SERVICE, List.of(), closed);
        return new Finding.Confirmed(evidence, List.of(wait), outage.values("через один-два часа"));
    }
}
