package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.ChildAccount.Hurdle;
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
 * The making of a child's account stops where the child's password is set: ЕСИА asks for the parent's SNILS and
 * password first (the customer's slides, child accounts, 3).
 */
@Cause(
        code = "C3",
        title = "Трудности на этапе создания пароля для учётной записи ребёнка",
        basis = Basis.SEED,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        since = "1")
final class PasswordStep implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody tried to log in");
        }
        if (!facts.accountMaking().isStoppedBy(Hurdle.PASSWORD)) {
            return Finding.clear("no account stops at its password");
        }
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.CHILD_ACCOUNT,
                "остановились на создании пароля ребёнка",
                "сначала вход родителя, затем новый пароль ребёнка",
                "на этом шаге Госуслуги ещё раз спрашивают СНИЛС и пароль родителя");
        return Finding.confirmed(
                evidence,
                Edit.clearing(
                        Edit.What.RAISE_ACCOUNT, Actor.PARENT, Field.CREDENTIAL, Obstacle.CHILD_ACCOUNT_PASSWORD));
    }
}
