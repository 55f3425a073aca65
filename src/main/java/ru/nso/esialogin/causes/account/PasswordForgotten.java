package ru.nso.esialogin.causes.account;

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

/** The password of the account is forgotten (the customer's slides, child accounts, 7). */
@Cause(
        code = "C7",
        title = "Забыли пароль",
        basis = Basis.SEED,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE, Actor.ESIA},
        gate = Gate.ACCOUNT,
        since = "1")
final class PasswordForgotten implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.PASSWORD_FORGOTTEN)) {
            return Finding.clear("nobody says that the password is forgotten");
        }
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.SYMPTOM,
                "пароль забыт",
                "новый пароль, заданный через восстановление доступа",
                "со слов пользователя");
        return Finding.confirmed(
                evidence,
                Edit.clearing(
                        Edit.What.CHANGE_FACTOR,
                        facts.parentOrPerson(),
                        Field.CREDENTIAL,
                        Obstacle.PASSWORD_FORGOTTEN));
    }
}
