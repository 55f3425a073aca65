package ru.nso.esialogin.causes.account;

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
 * A pupil between 14 and 17 years whose account is not linked to a parent's (official pages on the child account;
 * rulings: Level needed). Possible where the age is not known and decides.
 */
@Cause(
        code = "E6",
        title = "Ученик 14–17 лет не связан с родителем",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL},
        gate = Gate.ACCOUNT,
        since = "1")
final class NotLinkedToParent implements Rule {

    @Override
    public Finding examine(Facts facts) {
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.ACCOUNT_LINK,
                "не связана",
                "связана",
                "от 14 до 17 лет учётная запись должна быть связана с учётной записью родителя");
        Edit mend =
                Edit.clearing(Edit.What.LINK_CHILD, Actor.PARENT, Field.ACCOUNT_LINK, Obstacle.NOT_LINKED_TO_PARENT);
        if (facts.simulation().isClosedBy(Obstacle.NOT_LINKED_TO_PARENT)) {
            return Finding.confirmed(evidence, mend);
        }
        if (isChildAccountThatLostItsLink(facts)) {
            // C1 tells of the same link, so that linking the account again mends both.
            return Finding.confirmed(
                    evidence,
                    Edit.clearing(
                            Edit.What.LINK_CHILD, Actor.PARENT, Field.ACCOUNT_LINK, Obstacle.NOT_A_CHILD_ACCOUNT));
        }
        return facts.simulation().maybeObstacles().contains(Obstacle.NOT_LINKED_TO_PARENT)
                ? Finding.possible(evidence, MissingFact.BIRTH_DATE_OF_IDENTITY, mend)
                : Finding.clear("the account is linked, or the pupil is of another age");
    }

    private static boolean isChildAccountThatLostItsLink(Facts facts) {
        boolean ofAge = facts.household()
                .pupilAge()
                .filter(age -> age >= facts.ages().ownAccount())
                .isPresent();
        return ofAge && facts.account().isNotLinked() && facts.simulation().isClosedBy(Obstacle.NOT_A_CHILD_ACCOUNT);
    }
}
