package ru.nso.esialogin.causes.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.EsiaErrorCode;
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
 * ЕСИА answers 007055, or the level is below the one needed for the age and the door (official description of the
 * codes; rulings: Level needed). Possible where the age is not known and decides.
 */
@Cause(
        code = "E2",
        title = "Учётная запись не подтверждена",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE, Actor.ESIA},
        gate = Gate.ACCOUNT,
        since = "1")
final class AccountNotConfirmed implements Rule {
    private static final Set<Obstacle> LEVELS = EnumSet.of(
            Obstacle.LEVEL_TOO_LOW_FOR_14, Obstacle.LEVEL_TOO_LOW_FOR_18, Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL);

    @Override
    public Finding examine(Facts facts) {
        Set<Obstacle> closed = EnumSet.noneOf(Obstacle.class);
        for (Obstacle obstacle : facts.simulation().obstacles()) {
            if (obstacle == Obstacle.UNCONFIRMED_CODE || LEVELS.contains(obstacle)) {
                closed.add(obstacle);
            }
        }
        if (!closed.isEmpty()) {
            return Finding.confirmed(evidence(facts, closed), List.of(mend(facts, closed)));
        }
        Set<Obstacle> maybe = EnumSet.noneOf(Obstacle.class);
        facts.simulation().maybeObstacles().stream().filter(LEVELS::contains).forEach(maybe::add);
        return maybe.isEmpty()
                ? Finding.clear("the level suffices and ЕСИА did not complain of it")
                : Finding.possible(
                        evidence(facts, maybe),
                        Set.of(MissingFact.BIRTH_DATE_OF_IDENTITY),
                        List.of(mend(facts, maybe)));
    }

    private static List<Evidence> evidence(Facts facts, Set<Obstacle> obstacles) {
        List<Evidence> evidence = new ArrayList<>(2);
        if (obstacles.contains(Obstacle.UNCONFIRMED_CODE)) {
            String code =
                    facts.attempt().esiaErrorCode().map(EsiaErrorCode::toString).orElse("");
            evidence.add(Evidence.of(
                    Place.ESIA, Field.ERROR_CODE, code, "", "код означает неподтверждённую учётную запись"));
        }
        boolean mySchool = obstacles.contains(Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL);
        boolean standardSuffices = mySchool && !facts.isRole(Role.PUPIL);
        facts.account()
                .level()
                .value()
                .filter(level -> level != TrustLevel.CONFIRMED)
                .ifPresent(level -> evidence.add(Evidence.of(
                        Place.ESIA,
                        Field.ACCOUNT_LEVEL,
                        level.label(),
                        standardSuffices ? "стандартная или подтверждённая" : TrustLevel.CONFIRMED.label(),
                        mySchool ? "для входа в «Мою школу»" : "")));
        return evidence;
    }

    private static Edit mend(Facts facts, Set<Obstacle> obstacles) {
        return new Edit(Edit.What.RAISE_ACCOUNT, facts.parentOrPerson(), Field.ACCOUNT_LEVEL, List.of(), obstacles);
    }
}
