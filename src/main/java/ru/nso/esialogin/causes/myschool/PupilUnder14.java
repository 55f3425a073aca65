package ru.nso.esialogin.causes.myschool;

import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;

/**
 * A pupil below the age limit is not attached to the school in «Моя школа»: the request is absent, not confirmed, or
 * names another organisation, class or role (the customer's slides, «Особенности регистрации обучающихся младше 14
 * лет»). Possible where the age is unknown, or where nobody told of a request and the pupil is not let in.
 */
@Cause(
        code = "M5",
        title = "Особенности регистрации обучающихся младше 14 лет",
        basis = Basis.SEED,
        actors = {Actor.PARENT, Actor.SCHOOL},
        gate = Gate.ACCOUNT,
        since = "1")
final class PupilUnder14 implements Rule {
    @Override
    public Finding examine(Facts facts) {
        Optional<Integer> age = facts.household().pupilAge();
        if (!facts.isRole(Role.PUPIL) || age.orElse(0) >= facts.ages().ownAccount()) {
            return Finding.notApplicable("not a pupil below the age limit");
        }
        if (facts.simulation().isClosedBy(Obstacle.NOT_ATTACHED)) {
            Attachment found = Attachment.of(facts, Actor.PARENT);
            return age.isPresent()
                    ? Finding.confirmed(found.evidence(), found.mends())
                    : Finding.possible(found.evidence(), Set.of(MissingFact.BIRTH_DATE_OF_IDENTITY), found.mends());
        }
        if (Attachment.isUntold(facts)) {
            Attachment untold = Attachment.untold(Actor.PARENT);
            return Finding.possible(untold.evidence(), Set.of(MissingFact.ATTACHMENT_REQUEST), untold.mends());
        }
        return Finding.clear("the attachment holds, or the door is another");
    }
}
