package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.EsiaErrorCode;
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

/** A link that is no longer valid, or a step back in the browser: 007011 (official description of the codes). */
@Cause(
        code = "E11",
        title = "Устаревшая ссылка или возврат назад",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.ACCOUNT,
        since = "1")
final class StaleLink implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.STALE_LINK)) {
            return Finding.clear("ЕСИА does not complain of a stale link");
        }
        String code =
                facts.attempt().esiaErrorCode().map(EsiaErrorCode::toString).orElse("");
        Evidence evidence = Evidence.of(
                Place.ESIA, Field.ERROR_CODE, code, "", "код означает, что ссылка для входа уже не действует");
        return Finding.confirmed(
                evidence, Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.ENTRY_POINT, Obstacle.STALE_LINK));
    }
}
