package ru.nso.esialogin.causes.account;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.EsiaAccount.Consent;
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
 * The consent of a parent is missing for a minor, or the diary says «Ваш дневник не найден …» and sends the child to
 * the parents (official pages on consents). A parent who tells of either speaks of the child's login.
 */
@Cause(
        code = "E5",
        title = "Нет согласия родителя",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        since = "1")
final class ParentalConsentMissing implements Rule {

    @Override
    public Finding examine(Facts facts) {
        boolean textSeen = facts.attempt()
                .errorText()
                .filter(text -> text.kind() == ErrorText.Kind.DIARY_NOT_FOUND)
                .isPresent();
        if (facts.simulation().isClosedBy(Obstacle.PARENTAL_CONSENT_MISSING)) {
            return Finding.confirmed(
                    evidence(facts, textSeen),
                    List.of(Edit.clearing(
                            Edit.What.GIVE_CONSENT, Actor.PARENT, Field.CONSENT, Obstacle.PARENTAL_CONSENT_MISSING)));
        }
        boolean told = textSeen
                || facts.account()
                        .consent()
                        .value()
                        .filter(Consent.PARENTAL_MISSING::equals)
                        .isPresent();
        if (told && facts.isRole(Role.PARENT) && hasMinor(facts)) {
            return Finding.confirmed(evidence(facts, textSeen), List.of());
        }
        return Finding.clear("the consent is not asked for, or nobody says that it is missing");
    }

    private static boolean hasMinor(Facts facts) {
        return facts.family().stream().map(file -> file.pupil().birthDate()).anyMatch(born -> born.map(
                        date -> date.ageOn(facts.day()))
                .map(age -> age < facts.ages().ownConsent())
                .orElse(true));
    }

    private static List<Evidence> evidence(Facts facts, boolean textSeen) {
        List<Evidence> evidence = new ArrayList<>(2);
        facts.account()
                .consent()
                .value()
                .filter(Consent.PARENTAL_MISSING::equals)
                .ifPresent(consent -> evidence.add(Evidence.of(
                        Place.ESIA,
                        Field.CONSENT,
                        "согласия родителя нет",
                        "согласие родителя дано",
                        "за несовершеннолетнего согласие даёт родитель")));
        if (textSeen) {
            evidence.add(Evidence.of(
                    Place.ENTRY,
                    Field.ERROR_TEXT,
                    "«Ваш дневник не найден»",
                    "",
                    "этот текст видит ребёнок, за которого нет согласия родителя"));
        }
        return evidence;
    }
}
