package ru.nso.esialogin.causes.myschool;

import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity.Role;
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
 * A parent enters «Моя школа» with an account below STANDARD (the customer's slides, «Регистрация законных
 * представителей»; rulings: Level needed).
 */
@Cause(
        code = "M3",
        title = "Сложности с созданием учётной записи на портале Госуслуг (законный представитель)",
        basis = Basis.SEED,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        since = "1")
final class ParentAccountForMySchool implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.isRole(Role.PARENT)) {
            return Finding.notApplicable("only a parent registers as a parent");
        }
        if (!facts.simulation().isClosedBy(Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL)) {
            return Finding.clear("the account suffices, or the door is another");
        }
        boolean simplified = facts.account().isLevel(TrustLevel.SIMPLIFIED);
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.ACCOUNT_LEVEL,
                simplified ? "упрощённая учётная запись" : "детская учётная запись",
                "стандартная или подтверждённая учётная запись",
                "с такой учётной записью «Моя школа» законного представителя не регистрирует");
        return Finding.confirmed(
                evidence,
                Edit.clearing(
                        Edit.What.RAISE_ACCOUNT,
                        Actor.PARENT,
                        Field.ACCOUNT_LEVEL,
                        Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL));
    }
}
