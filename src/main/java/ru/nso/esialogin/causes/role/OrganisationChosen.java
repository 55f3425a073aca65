package ru.nso.esialogin.causes.role;

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

/**
 * The person chose an organisation at ЕСИА instead of the private person: 007062, 007194 (official description of the
 * codes).
 */
@Cause(
        code = "E9",
        title = "Вход от имени организации",
        basis = Basis.SOURCE,
        actors = {Actor.EMPLOYEE, Actor.PARENT, Actor.PUPIL},
        gate = Gate.ACCOUNT,
        since = "1")
final class OrganisationChosen implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.ORGANISATION_CHOSEN)) {
            return Finding.clear("ЕСИА does not complain of an organisation");
        }
        String code =
                facts.attempt().esiaErrorCode().map(EsiaErrorCode::toString).orElse("");
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.ERROR_CODE,
                code,
                "вход как физическое лицо",
                "код означает, что на Госуслугах выбрали организацию");
        return Finding.confirmed(
                evidence,
                Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.ENTRY_POINT, Obstacle.ORGANISATION_CHOSEN));
    }
}
