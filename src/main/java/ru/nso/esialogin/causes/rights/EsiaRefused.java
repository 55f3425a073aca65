package ru.nso.esialogin.causes.rights;

import java.util.List;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;

/**
 * The family does not want to use ЕСИА. A paper diary is a valid outcome (Federal Law on Education; pages of schools).
 */
@Cause(
        code = "R3",
        title = "Семья отказывается от Госуслуг",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class EsiaRefused implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.attempt().has(Symptom.REFUSES_ESIA)) {
            return Finding.clear("nobody says so");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.SYMPTOM,
                "семья не хочет входить через Госуслуги",
                "сведения об успеваемости на бумаге",
                "отказ законен, вход при этом невозможен");
        return Finding.confirmed(List.of(evidence), List.of());
    }
}
