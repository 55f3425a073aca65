package ru.nso.esialogin.causes.myschool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
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
 * A pupil from the age limit on enters «Моя школа» without a confirmed account, or is not attached to the school: the
 * own request is absent, not confirmed, or names another organisation, class or role (the customer's slides,
 * «Особенности регистрации обучающихся от 14 лет»). Possible where the age is unknown, or where nobody told of a
 * request and the pupil is not let in.
 */
@Cause(
        code = "M6",
        title = "Особенности регистрации обучающихся от 14 лет",
        basis = Basis.SEED,
        actors = {Actor.PUPIL, Actor.SCHOOL},
        gate = Gate.ACCOUNT,
        since = "1")
final class PupilFrom14 implements Rule {
    @Override
    public Finding examine(Facts facts) {
        Optional<Integer> age = facts.household().pupilAge();
        boolean younger = age.isPresent() && age.get() < facts.ages().ownAccount();
        if (!facts.isRole(Role.PUPIL) || younger) {
            return Finding.notApplicable("not a pupil from the age limit on");
        }
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(3);
        boolean level = facts.simulation().isClosedBy(Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL);
        if (level || facts.simulation().maybeObstacles().contains(Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL)) {
            evidence.add(Evidence.of(
                    Place.ESIA,
                    Field.ACCOUNT_LEVEL,
                    "учётная запись не подтверждена",
                    "подтверждённая учётная запись",
                    "от 14 лет «Моя школа» принимает только подтверждённую"));
            mends.add(Edit.clearing(
                    Edit.What.RAISE_ACCOUNT, Actor.PUPIL, Field.ACCOUNT_LEVEL, Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL));
        }
        if (facts.simulation().isClosedBy(Obstacle.NOT_ATTACHED)) {
            Attachment found = Attachment.of(facts, Actor.PUPIL);
            evidence.addAll(found.evidence());
            mends.addAll(found.mends());
        }
        if (!evidence.isEmpty()) {
            return age.isPresent()
                    ? Finding.confirmed(evidence, mends)
                    : Finding.possible(evidence, Set.of(MissingFact.BIRTH_DATE_OF_IDENTITY), mends);
        }
        if (Attachment.isUntold(facts)) {
            Attachment untold = Attachment.untold(Actor.PUPIL);
            return Finding.possible(untold.evidence(), Set.of(MissingFact.ATTACHMENT_REQUEST), untold.mends());
        }
        return Finding.clear("account and attachment suffice, or the door is another");
    }
}
