package ru.nso.esialogin.causes.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
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
import ru.nso.esialogin.rules.Severity;

/**
 * A pupil of 14 years or more whose account is still below the confirmed level (official pages on the child account;
 * rulings: Level needed). A linked child account lets up to 17 years in; there it is advice.
 */
@Cause(
        code = "E7",
        title = "Исполнилось 14 лет, учётная запись не подтверждена",
        basis = Basis.SOURCE,
        actors = {Actor.PUPIL, Actor.PARENT, Actor.ESIA},
        gate = Gate.ACCOUNT,
        otherwise = Severity.ADVICE,
        since = "1")
final class NotConfirmedAtFourteen implements Rule {
    private static final List<Obstacle> LEVELS =
            List.of(Obstacle.LEVEL_TOO_LOW_FOR_14, Obstacle.LEVEL_TOO_LOW_FOR_18, Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL);

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed() || !facts.isRole(Role.PUPIL)) {
            return Finding.notApplicable("only the account of a pupil who tried to log in is known");
        }
        Optional<TrustLevel> tooLow = facts.account().level().value().filter(level -> level != TrustLevel.CONFIRMED);
        if (tooLow.isEmpty()) {
            return Finding.clear("the account is confirmed, or its level is not known");
        }
        Optional<Integer> age = facts.household().pupilAge();
        int limit = facts.ages().ownAccount();
        if (age.filter(years -> years < limit).isPresent()) {
            return Finding.clear("the pupil is below the age of an own account");
        }
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.ACCOUNT_LEVEL,
                tooLow.get().label(),
                TrustLevel.CONFIRMED.label(),
                age.isPresent() ? "ученику уже есть " + limit + " лет" : "дата рождения ученика неизвестна");
        if (age.isPresent()) {
            return Finding.confirmed(
                    List.of(evidence), mends(facts, facts.simulation().obstacles()));
        }
        List<Edit> mends = mends(facts, facts.simulation().maybeObstacles());
        return mends.isEmpty()
                ? Finding.clear("the age is not known and does not matter")
                : Finding.possible(List.of(evidence), Set.of(MissingFact.BIRTH_DATE_OF_IDENTITY), mends);
    }

    private static List<Edit> mends(Facts facts, List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(LEVELS::contains)
                .map(obstacle -> Edit.clearing(Edit.What.RAISE_ACCOUNT, facts.person(), Field.ACCOUNT_LEVEL, obstacle))
                .toList();
    }
}
