package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
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
 * ЕСИА wants the login confirmed by biometrics, which the apps cannot do (the customer's slides, child accounts, 6).
 * Possible where nobody told whether an app was used.
 */
@Cause(
        code = "C6",
        title = "Подтверждение входа через биометрию недоступно в мобильном приложении",
        basis = Basis.SEED,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.ACCOUNT,
        since = "1")
final class BiometricsInApp implements Rule {

    @Override
    public Finding examine(Facts facts) {
        Edit mend =
                Edit.clearing(Edit.What.CHANGE_FACTOR, facts.person(), Field.SECOND_FACTOR, Obstacle.BIOMETRIC_IN_APP);
        if (facts.simulation().isClosedBy(Obstacle.BIOMETRIC_IN_APP)) {
            return Finding.confirmed(evidence("вход через мобильное приложение"), mend);
        }
        boolean biometric = facts.attempt().secondFactor() == SecondFactor.BIOMETRIC;
        if (biometric && facts.attempt().entryPoint() == EntryPoint.UNKNOWN) {
            return Finding.possible(
                    evidence("через приложение или через сайт входят, неизвестно"), MissingFact.ENTRY_POINT, mend);
        }
        return Finding.clear("no biometrics in an app");
    }

    private static Evidence evidence(String note) {
        return Evidence.of(Place.ESIA, Field.SECOND_FACTOR, "биометрия", "код TOTP, MAX или СМС", note);
    }
}
