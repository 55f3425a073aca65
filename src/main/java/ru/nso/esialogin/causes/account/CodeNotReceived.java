package ru.nso.esialogin.causes.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.ChildAccount.Hurdle;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.household.AccountMaking;
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
 * The code of ЕСИА does not come, in a login or while a child's account is made (the customer's slides, child
 * accounts, 2). The step of the code alone confirms it only where nothing else is known to stand in the way.
 */
@Cause(
        code = "C2",
        title = "Не приходит код подтверждения от Госуслуг",
        basis = Basis.SEED,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE, Actor.ESIA},
        gate = Gate.ACCOUNT,
        since = "1")
final class CodeNotReceived implements Rule {
    private static final String EXPECTED = "код приходит в течение нескольких минут";

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody tried to log in");
        }
        AccountMaking making = facts.accountMaking();
        if (facts.attempt().has(Symptom.CODE_NOT_RECEIVED)) {
            Evidence told = Evidence.of(
                    Place.ESIA, Field.SYMPTOM, "код подтверждения не приходит", EXPECTED, "со слов пользователя");
            return Finding.confirmed(told, mend(facts, making));
        }
        boolean awaited = making.underWay() && facts.login().childAccount().isAt(Step.CONTACT_CODE);
        if (!awaited) {
            return Finding.clear("nobody waits for a code");
        }
        Evidence step = Evidence.of(
                Place.ESIA,
                Field.CHILD_ACCOUNT,
                "остановились на подтверждении почты или телефона ребёнка",
                EXPECTED,
                "дальше этого шага создание детской учётной записи не пошло");
        return making.isStoppedBy(Hurdle.CODE)
                ? Finding.confirmed(step, mend(facts, making))
                : Finding.possible(step, MissingFact.CHILD_ACCOUNT_STEP, mend(facts, making));
    }

    private static Edit mend(Facts facts, AccountMaking making) {
        Actor actor = making.underWay() ? Actor.PARENT : facts.parentOrPerson();
        Set<Obstacle> cleared = EnumSet.noneOf(Obstacle.class);
        if (facts.attempt().has(Symptom.CODE_NOT_RECEIVED)) {
            cleared.add(Obstacle.CODE_NOT_RECEIVED);
        }
        if (making.underWay()) {
            cleared.add(Obstacle.CHILD_ACCOUNT_CODE);
        }
        return new Edit(Edit.What.CHANGE_ACCOUNT_CONTACT, actor, Field.CONTACTS, List.of(), cleared);
    }
}
