package ru.nso.esialogin.causes.account;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
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
 * A pupil of 18 years or more who still logs in with a child account, or whose parent still logs in (official pages
 * on consents: from 18 on the pupil consents alone). The parent's login goes on working; it is told in advance.
 */
@Cause(
        code = "E8",
        title = "Исполнилось 18 лет",
        basis = Basis.SOURCE,
        actors = {Actor.PUPIL},
        gate = Gate.ACCOUNT,
        since = "1")
final class OfAge implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody tried to log in");
        }
        int limit = facts.ages().ownConsent();
        return switch (facts.identity().role()) {
            case PUPIL -> asPupil(facts, limit);
            case PARENT -> asParent(facts, limit);
            case EMPLOYEE -> Finding.notApplicable("an employee logs in");
        };
    }

    private static Finding asPupil(Facts facts, int limit) {
        boolean ofAge = facts.household().pupilAge().filter(age -> age >= limit).isPresent();
        if (!ofAge || !facts.account().isLevel(TrustLevel.CHILD)) {
            return Finding.clear("the pupil is a minor, or does not use a child account");
        }
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.ACCOUNT_LEVEL,
                TrustLevel.CHILD.label(),
                TrustLevel.CONFIRMED.label(),
                "ученику уже есть " + limit + " лет: нужны своя учётная запись и своё согласие");
        List<Edit> mends = Stream.of(Obstacle.LEVEL_TOO_LOW_FOR_18, Obstacle.LEVEL_TOO_LOW_FOR_MY_SCHOOL)
                .filter(facts.simulation()::isClosedBy)
                .map(obstacle -> Edit.clearing(Edit.What.RAISE_ACCOUNT, Actor.PUPIL, Field.ACCOUNT_LEVEL, obstacle))
                .toList();
        return Finding.confirmed(List.of(evidence), mends);
    }

    private static Finding asParent(Facts facts, int limit) {
        List<Evidence> grownUp = facts
                .standings(standing -> standing.isPupil()
                        && standing.isSearched()
                        && standing.file().filter(file -> !file.hasEnded()).isPresent()
                        && standing.person()
                                .birthDate()
                                .value()
                                .filter(born -> born.ageOn(facts.day()) >= limit)
                                .isPresent())
                .stream()
                .map(standing -> Evidence.on(
                        standing,
                        Field.AGE,
                        limit + " лет или больше",
                        "ученик входит сам",
                        "родитель входит за совершеннолетнего"))
                .toList();
        return grownUp.isEmpty()
                ? Finding.clear("every child of the family is a minor")
                : Finding.confirmed(grownUp, List.of());
    }
}
