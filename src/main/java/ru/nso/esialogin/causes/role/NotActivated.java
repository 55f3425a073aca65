package ru.nso.esialogin.causes.role;

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

/**
 * The journal says that the user is not activated: an invitation was sent and not confirmed (school pages on the first
 * login). It closes no gate of the model; what is told about the screen never overrides the simulation.
 */
@Cause(
        code = "O6",
        title = "Пользователь не активирован",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE, Actor.SCHOOL},
        gate = Gate.SEARCH,
        since = "1")
final class NotActivated implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (!facts.attempt().has(Symptom.NOT_ACTIVATED)) {
            return Finding.clear("nobody says that the user is not activated");
        }
        Evidence evidence = Evidence.of(
                Place.JOURNAL,
                Field.SYMPTOM,
                "пользователь не активирован",
                "приглашение подтверждено",
                "со слов пользователя");
        return Finding.confirmed(List.of(evidence), List.of());
    }
}
