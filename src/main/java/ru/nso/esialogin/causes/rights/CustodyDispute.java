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
 * People dispute who may see the child's data. Only the school decides, on documents; support does nothing (Family Code
 * of the Russian Federation; rules of the region's support).
 */
@Cause(
        code = "R2",
        title = "Спор о правах на ребёнка",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class CustodyDispute implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.attempt().has(Symptom.CUSTODY_DISPUTE)) {
            return Finding.clear("nobody says so");
        }
        Evidence evidence = Evidence.of(
                Place.ENTRY,
                Field.SYMPTOM,
                "спор о правах на ребёнка",
                "решение школы по документам",
                "поддержка такие споры не решает и данные не меняет");
        return Finding.confirmed(List.of(evidence), List.of());
    }
}
