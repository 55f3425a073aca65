package ru.nso.esialogin.causes.account;

import java.util.List;
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
 * The mailbox named for a child's account is Gmail's, which ЕСИА does not accept (the customer's slides, child
 * accounts, 4; rulings: C4). Possible where the account was refused, nothing else explains it and nobody told the
 * mailbox, or where the mailbox looks like a slip of Gmail's domain.
 */
@Cause(
        code = "C4",
        title = "Использование почты с доменом gmail при создании детской учётной записи на Госуслугах",
        basis = Basis.SEED,
        actors = {Actor.PARENT},
        gate = Gate.ACCOUNT,
        since = "1")
final class GmailForChildAccount implements Rule {
    private static final String EXPECTED = "почта российского сервиса";

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody makes an account");
        }
        AccountMaking making = facts.accountMaking();
        if (!making.gmail().isEmpty()) {
            List<Evidence> evidence = making.gmail().stream()
                    .map(email ->
                            Evidence.of(Place.ESIA, Field.EMAIL, email.masked(), EXPECTED, "почтовый ящик на gmail"))
                    .toList();
            return Finding.confirmed(evidence, List.of(mend(Obstacle.CHILD_ACCOUNT_GMAIL)));
        }
        boolean refused = facts.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED);
        boolean mailboxUnknown = facts.login().childAccount().email().isUnknown()
                && !(facts.isRole(Role.PUPIL) && facts.account().emails().isPresent());
        if (making.isUnexplained() && refused && mailboxUnknown) {
            Evidence evidence = Evidence.of(
                    Place.ESIA,
                    Field.EMAIL,
                    "",
                    EXPECTED,
                    "в создании отказано, а какую почту указали для ребёнка, неизвестно");
            return Finding.possible(evidence, MissingFact.CHILD_ACCOUNT_EMAIL, mend(Obstacle.CHILD_ACCOUNT_UNFINISHED));
        }
        return Finding.clear("no mailbox of Gmail is named for the child's account");
    }

    private static Edit mend(Obstacle obstacle) {
        return Edit.clearing(Edit.What.CHANGE_ACCOUNT_CONTACT, Actor.PARENT, Field.EMAIL, obstacle);
    }
}
