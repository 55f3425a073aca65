package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.ChildAccount.Hurdle;
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
 * ЕСИА still checks the child's certificate or SNILS, which takes from 15 minutes to 30 days (official pages on the
 * child account). Possible where the account was refused and nothing else explains it, for the data of the child are checked first.
 */
@Cause(
        code = "E15",
        title = "Проверка свидетельства или СНИЛС ребёнка не закончена",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.ESIA},
        gate = Gate.ACCOUNT,
        since = "1")
final class CheckNotFinished implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody makes an account");
        }
        AccountMaking making = facts.accountMaking();
        if (making.isStoppedBy(Hurdle.CHECK)) {
            return Finding.confirmed(
                    evidence("проверка данных ребёнка идёт", "длится от 15 минут до 30 дней"),
                    mend(Obstacle.CHILD_ACCOUNT_CHECK));
        }
        return making.isUnexplained() && facts.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED)
                ? Finding.possible(
                        evidence("в создании учётной записи отказано", "на каком шаге остановились, неизвестно"),
                        MissingFact.CHILD_ACCOUNT_STEP,
                        mend(Obstacle.CHILD_ACCOUNT_UNFINISHED))
                : Finding.clear("no check is under way, or something else stops the making");
    }

    private static Edit mend(Obstacle obstacle) {
        return Edit.clearing(Edit.What.WAIT_UNTIL, Actor.PARENT, Field.CHILD_ACCOUNT, obstacle);
    }

    private static Evidence evidence(String found, String note) {
        return Evidence.of(Place.ESIA, Field.CHILD_ACCOUNT, found, "проверка закончена", note);
    }
}
