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
 * The question is about marks, the timetable, homework, an app or another product (rules of the region's support).
 */
@Cause(
        code = "N1",
        title = "Вопрос не о входе",
        basis = Basis.SOURCE,
        actors = Actor.OPERATOR,
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class NotALoginProblem implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.attempt().has(Symptom.NOT_A_LOGIN_PROBLEM)) {
            return Finding.clear("nobody says so");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.SYMPTOM,
                "вопрос не о входе",
                "вопрос у того, кого он касается",
                "вход этим не объясняется");
        return Finding.confirmed(List.of(evidence), List.of());
    }
}
