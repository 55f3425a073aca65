package ru.nso.esialogin.causes.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.EsiaAccount;
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

/**
 * A pupil below the age of an own account logs in with a simplified account, or with one that is not linked to a
 * parent's; up to 17 years also with a child account that lost its link (the customer's slides, child accounts, 1;
 * rulings: Level needed). Possible where the age is not known and decides.
 */
@Cause(
        code = "C1",
        title = "У ребёнка создана упрощённая учётная запись, а не детская учётная запись,"
                + " связанная с родительской",
        basis = Basis.SEED,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        refines = {"L2", "E1", "E3"},
        since = "1")
final class NotAChildAccount implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed() || !facts.isRole(Role.PUPIL)) {
            return Finding.notApplicable("only the account of a pupil who tried to log in can be the wrong one");
        }
        if (facts.simulation().isClosedBy(Obstacle.NOT_A_CHILD_ACCOUNT)) {
            return Finding.confirmed(evidence(facts.account()), List.of(mend(facts.account())));
        }
        if (facts.simulation().maybeObstacles().contains(Obstacle.NOT_A_CHILD_ACCOUNT)) {
            return Finding.possible(
                    evidence(facts.account()),
                    Set.of(MissingFact.BIRTH_DATE_OF_IDENTITY),
                    List.of(mend(facts.account())));
        }
        if (facts.account().isLevel(TrustLevel.SIMPLIFIED) && isBelowLimit(facts)) {
            // The link keeps the gate open, but such an account sends no SNILS.
            Edit mend = Edit.atEsia(Edit.What.RAISE_ACCOUNT, Actor.PARENT, Field.ACCOUNT_LEVEL);
            return Finding.confirmed(evidence(facts.account()), List.of(mend));
        }
        return Finding.clear("the account is a child's, or the pupil is old enough for another one");
    }

    private static boolean isBelowLimit(Facts facts) {
        return facts.household()
                .pupilAge()
                .filter(age -> age < facts.ages().ownAccount())
                .isPresent();
    }

    private static List<Evidence> evidence(EsiaAccount account) {
        List<Evidence> evidence = new ArrayList<>(2);
        account.level()
                .value()
                .filter(level -> level != TrustLevel.CHILD)
                .ifPresent(level -> evidence.add(Evidence.of(
                        Place.ESIA,
                        Field.ACCOUNT_LEVEL,
                        level.label(),
                        TrustLevel.CHILD.label(),
                        "до 14 лет нужна детская учётная запись")));
        if (account.isNotLinked()) {
            evidence.add(Evidence.of(
                    Place.ESIA,
                    Field.ACCOUNT_LINK,
                    "не связана",
                    "связана",
                    "учётная запись ребёнка должна быть связана с учётной записью родителя"));
        }
        return evidence;
    }

    /** A child account is only linked again; any other is deleted and made anew. */
    private static Edit mend(EsiaAccount account) {
        boolean onlyLink = account.level().value().map(TrustLevel.CHILD::equals).orElse(true);
        return onlyLink
                ? Edit.clearing(Edit.What.LINK_CHILD, Actor.PARENT, Field.ACCOUNT_LINK, Obstacle.NOT_A_CHILD_ACCOUNT)
                : Edit.clearing(
                        Edit.What.RAISE_ACCOUNT, Actor.PARENT, Field.ACCOUNT_LEVEL, Obstacle.NOT_A_CHILD_ACCOUNT);
    }
}
