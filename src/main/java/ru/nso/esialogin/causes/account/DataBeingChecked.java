package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.simulation.Gate;
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
import ru.nso.esialogin.rules.Severity;

/**
 * ЕСИА still checks the data of the account, so that it may not send the SNILS yet (official pages on levels of
 * accounts). It closes no gate of its own: what is missing is felt in the search, behind the more exact L2.
 */
@Cause(
        code = "E3",
        title = "Данные учётной записи ещё проверяются",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class DataBeingChecked implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (!facts.account().verifying().orElse(false)) {
            return Finding.clear("nobody says that data are being checked");
        }
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.ACCOUNT_LEVEL,
                "данные проверяются",
                "проверка закончена",
                "пока идёт проверка, Госуслуги могут не передавать СНИЛС");
        return Finding.confirmed(evidence, Edit.atEsia(Edit.What.WAIT_UNTIL, facts.person(), Field.ACCOUNT_LEVEL));
    }
}
