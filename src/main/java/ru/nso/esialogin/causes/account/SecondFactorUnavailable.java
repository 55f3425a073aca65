package ru.nso.esialogin.causes.account;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
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
 * ЕСИА asks for a second factor and the person has none: 007046, or no factor at all after it became mandatory
 * (official description of the codes; the rule of ЕСИА in force since 1 October 2023).
 */
@Cause(
        code = "E10",
        title = "Недоступен второй фактор",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.ACCOUNT,
        since = "1")
final class SecondFactorUnavailable implements Rule {
    private static final String EXPECTED = "код TOTP, MAX или СМС";

    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.NO_SECOND_FACTOR)) {
            return Finding.clear("a second factor is there, or none is needed");
        }
        List<Evidence> evidence = new ArrayList<>(2);
        facts.attempt()
                .esiaErrorCode()
                .filter(code -> code.meaning() == EsiaErrorCode.Meaning.SECOND_FACTOR_UNAVAILABLE)
                .ifPresent(code -> evidence.add(Evidence.of(
                        Place.ESIA,
                        Field.ERROR_CODE,
                        code.toString(),
                        "",
                        "код означает, что подтвердить вход нечем")));
        if (facts.attempt().secondFactor() == SecondFactor.NONE) {
            evidence.add(Evidence.of(
                    Place.ESIA, Field.SECOND_FACTOR, "не настроено", EXPECTED, "Госуслуги требуют подтверждать вход"));
        }
        return Finding.confirmed(
                evidence,
                List.of(Edit.clearing(
                        Edit.What.CHANGE_FACTOR,
                        facts.parentOrPerson(),
                        Field.SECOND_FACTOR,
                        Obstacle.NO_SECOND_FACTOR)));
    }
}
