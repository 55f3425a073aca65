package ru.nso.esialogin.causes.account;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
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
 * The person refused or revoked the consent to pass the data on, or ЕСИА says that it is missing: 007004, 007019
 * (official description of the codes).
 */
@Cause(
        code = "E4",
        title = "Не дано согласие на передачу данных",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.ACCOUNT,
        since = "1")
final class ConsentNotGiven implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (!facts.simulation().isClosedBy(Obstacle.CONSENT_MISSING)) {
            return Finding.clear("the consent is given, or nobody says otherwise");
        }
        return Finding.confirmed(
                evidence(facts),
                List.of(Edit.clearing(
                        Edit.What.GIVE_CONSENT, facts.person(), Field.CONSENT, Obstacle.CONSENT_MISSING)));
    }

    private static List<Evidence> evidence(Facts facts) {
        List<Evidence> evidence = new ArrayList<>(2);
        facts.attempt()
                .esiaErrorCode()
                .filter(code -> code.meaning() == EsiaErrorCode.Meaning.CONSENT_MISSING)
                .ifPresent(code -> evidence.add(Evidence.of(
                        Place.ESIA, Field.ERROR_CODE, code.toString(), "", "код означает, что согласия нет")));
        facts.account()
                .consent()
                .value()
                .filter(consent -> consent == Consent.REFUSED || consent == Consent.REVOKED)
                .ifPresent(consent -> evidence.add(Evidence.of(
                        Place.ESIA,
                        Field.CONSENT,
                        consent == Consent.REFUSED ? "не дано" : "отозвано",
                        "дано",
                        "без согласия Госуслуги не передают данные дневнику")));
        return evidence;
    }
}
