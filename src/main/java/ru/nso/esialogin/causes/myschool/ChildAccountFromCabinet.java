package ru.nso.esialogin.causes.myschool;

import ru.nso.esialogin.esia.LoginAttempt.Symptom;
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
 * A parent does not get on with the child's card in the own cabinet at ЕСИА, and nothing more exact explains it (the
 * customer's slides, «Следовать инструкции по регистрации учетной записи ребенка»). Where the account was refused, the
 * instruction may be the matter or something that nobody told.
 */
@Cause(
        code = "M4",
        title = "Сложности с созданием учётной записи на портале Госуслуг"
                + " (ребёнок, из личного кабинета законного представителя)",
        basis = Basis.SEED,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        since = "1")
final class ChildAccountFromCabinet implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.accountMaking().isUnexplained()) {
            return Finding.clear("no account is being made, or a more exact cause stops it");
        }
        Edit mend = Edit.clearing(
                Edit.What.RAISE_ACCOUNT, Actor.PARENT, Field.CHILD_ACCOUNT, Obstacle.CHILD_ACCOUNT_UNFINISHED);
        if (facts.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED)) {
            return Finding.possible(
                    evidence("в создании учётной записи отказано", "почему отказано, неизвестно"),
                    MissingFact.CHILD_ACCOUNT_STEP,
                    mend);
        }
        return Finding.confirmed(
                evidence("учётная запись ребёнка не создана", "остановились на карточке ребёнка"), mend);
    }

    private static Evidence evidence(String found, String note) {
        return Evidence.of(Place.ESIA, Field.CHILD_ACCOUNT, found, "учётная запись создана по инструкции", note);
    }
}
