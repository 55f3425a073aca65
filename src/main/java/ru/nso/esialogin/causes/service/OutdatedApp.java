package ru.nso.esialogin.causes.service;

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
 * The app is older than the oldest version that still logs in, or does not know a step of the login (pages of the app;
 * rulings: Entry points). It closes no gate by itself: certain only where the page also waits without end.
 */
@Cause(
        code = "S5",
        title = "Старая версия приложения",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE, Actor.VENDOR},
        gate = Gate.SERVICE,
        otherwise = Severity.ADVICE,
        since = "1")
final class OutdatedApp implements Rule {
    @Override
    public Finding examine(Facts facts) {
        EntryPoint entry = facts.attempt().entryPoint();
        boolean named = facts.attempt().appVersion().isPresent();
        if (!entry.isApp() && !(entry == EntryPoint.UNKNOWN && named)) {
            return Finding.notApplicable("no app is used");
        }
        boolean waits = facts.simulation().isClosedBy(Obstacle.ENDLESS_WAIT);
        Edit update = waits
                ? Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.APP_VERSION, Obstacle.ENDLESS_WAIT)
                : Edit.atEsia(Edit.What.USE_ENTRY, facts.person(), Field.APP_VERSION);
        if (!named) {
            return waits
                    ? Finding.possible(
                            evidence(facts, "версию приложения не сообщили"), MissingFact.APP_VERSION, update)
                    : Finding.clear("nothing speaks of the app");
        }
        if (!facts.attempt().isAppOlderThan(facts.dated().oldestApp())) {
            return Finding.clear("the app is new enough");
        }
        Evidence old = evidence(facts, "версия приложения устарела");
        return waits ? Finding.confirmed(old, update) : Finding.possible(old, MissingFact.SERVICE_STATE, update);
    }

    private static Evidence evidence(Facts facts, String note) {
        return Evidence.of(
                Place.ENTRY,
                Field.APP_VERSION,
                facts.attempt().appVersion().orElse(""),
                "версия " + facts.dated().oldestApp() + " или новее",
                note);
    }
}
