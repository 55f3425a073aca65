package ru.nso.esialogin.causes.account;

import ru.nso.esialogin.esia.ChildAccount.Hurdle;
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
 * The mailbox or phone entered for the child's account belongs to another account already (official pages on the child
 * account: an address serves one account only).
 */
@Cause(
        code = "E13",
        title = "Почта или телефон ребёнка уже заняты",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        since = "1")
final class ContactInUse implements Rule {

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody makes an account");
        }
        if (!facts.accountMaking().isStoppedBy(Hurdle.CONTACT_IN_USE)) {
            return Finding.clear("nobody says that a contact is taken");
        }
        Evidence evidence = Evidence.of(
                Place.ESIA,
                Field.CONTACTS,
                "почта или телефон уже заняты",
                "почта, которой нет ни в одной учётной записи",
                "телефон ребёнка можно не указывать");
        return Finding.confirmed(
                evidence,
                Edit.clearing(
                        Edit.What.CHANGE_ACCOUNT_CONTACT,
                        Actor.PARENT,
                        Field.CONTACTS,
                        Obstacle.CHILD_ACCOUNT_CONTACT_IN_USE));
    }
}
