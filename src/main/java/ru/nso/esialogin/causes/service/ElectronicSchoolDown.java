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
 * The service that is being entered does not run: the person says that the site is down, or an outage announced for it
 * covers the moment (rulings: Incidents; one of «Моя школа» concerns its doors only).
 */
@Cause(
        code = "S3",
        title = "Электронная школа не работает",
        basis = Basis.SOURCE,
        actors = {Actor.REGION, Actor.VENDOR},
        gate = Gate.SERVICE,
        since = "1")
final class ElectronicSchoolDown implements Rule {
    private static final String RUNNING = "сервис работает";

    @Override
    public Finding examine(Facts facts) {
        Set<Obstacle> closed = EnumSet.noneOf(Obstacle.class);
        List<Evidence> evidence = new ArrayList<>(2);
        Outage ofJournal = Outage.of(Affected.JOURNAL, facts);
        Outage ofMySchool = Outage.of(Affected.MY_SCHOOL, facts);
        add(
                facts,
                Obstacle.JOURNAL_OUTAGE,
                evidence("перерыв в работе Электронной школы", ofJournal),
                closed,
                evidence);
        add(facts, Obstacle.MY_SCHOOL_OUTAGE, evidence("перерыв в работе «Моей школы»", ofMySchool), closed, evidence);
        Evidence seen =
                Evidence.of(Place.ENTRY, Field.SYMPTOM, "сайт не открывается", RUNNING, "так сообщил обратившийся");
        add(facts, Obstacle.SITE_DOWN, seen, closed, evidence);
        if (closed.isEmpty()) {
            return Finding.clear("the service runs, as far as is known");
        }
        Edit mend = new Edit(Edit.What.WAIT_UNTIL, facts.person(), Field.SERVICE, List.of(), closed);
        Outage announced = closed.contains(Obstacle.JOURNAL_OUTAGE)
                ? ofJournal
                : closed.contains(Obstacle.MY_SCHOOL_OUTAGE) ? ofMySchool : Outage.notAnnounced(facts);
        return new Finding.Confirmed(evidence, List.of(mend), announced.values("позже"));
    }

    private static Evidence evidence(String found, Outage outage) {
        return Evidence.of(
                Place.ENTRY, Field.SERVICE, found, RUNNING, outage.note("объявлен, время входа попадает в него"));
    }

    private static void add(
            Facts facts, Obstacle obstacle, Evidence why, Set<Obstacle> closed, List<Evidence> evidence) {
        if (facts.simulation().isClosedBy(obstacle)) {
            closed.add(obstacle);
            evidence.add(why);
        }
    }
}
