package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.ChildAccount.Hurdle;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.household.AccountMaking;
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
 * A parent whose own account is not confirmed makes an account for the child (official pages on the child account;
 * rulings: Level needed). Possible where the account was refused, nothing else explains it and nobody told the
 * parent's level.
 */
@Cause(
        code = "E14",
        title = "У родителя неподтверждённая учётная запись",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.ESIA},
        gate = Gate.ACCOUNT,
        since = "1")
final class ParentNotConfirmed implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed() || !facts.isRole(Role.PARENT)) {
            return Finding.notApplicable("the account of a parent who makes one for the child is not known");
        }
        AccountMaking making = facts.accountMaking();
        if (making.isStoppedBy(Hurdle.PARENT_LEVEL)) {
            return Finding.confirmed(
                    evidence(facts, "детскую учётную запись создаёт только подтверждённая"),
                    mend(Obstacle.CHILD_ACCOUNT_PARENT_LEVEL));
        }
        boolean open = facts.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED)
                && facts.account().level().isUnknown();
        return making.isUnexplained() && open
                ? Finding.possible(
                        evidence(facts, "какая учётная запись у родителя, неизвестно"),
                        MissingFact.ACCOUNT_LEVEL,
                        mend(Obstacle.CHILD_ACCOUNT_UNFINISHED))
                : Finding.clear("the parent's account is confirmed, or no account is being made");
    }

    private static Edit mend(Obstacle obstacle) {
        return Edit.clearing(Edit.What.RAISE_ACCOUNT, Actor.PARENT, Field.ACCOUNT_LEVEL, obstacle);
    }

    private static Evidence evidence(Facts facts, String note) {
        String level = facts.account().level().map(TrustLevel::label).orElse("");
        return Evidence.of(Place.ESIA, Field.ACCOUNT_LEVEL, level, TrustLevel.CONFIRMED.label(), note);
    }
}
