package ru.nso.esialogin.causes.account;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.ChildAccount.Hurdle;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.household.AccountMaking;
import ru.nso.esialogin.esia.household.AccountMaking.Certificate;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.person.IdentityDocument;
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
import ru.nso.esialogin.rules.Standing;

/**
 * A child's account is being made, or must be made, and the child has a foreign birth certificate: neither Russian
 * nor consular (the customer's slides, child accounts, 5). Possible where the account was refused, nothing else
 * explains it and the certificate is not known. A child who needs no account to be made is not concerned.
 */
@Cause(
        code = "C5",
        title = "Иностранный СОР ребёнка при создании детской учётной записи на Госуслугах",
        basis = Basis.SEED,
        actors = {Actor.PARENT, Actor.ESIA},
        gate = Gate.ACCOUNT,
        since = "1")
final class ForeignBirthCertificate implements Rule {
    private static final String EXPECTED =
            "российское или консульское свидетельство либо обращение в центр обслуживания";

    @Override
    public Finding examine(Facts facts) {
        if (facts.login().assumed()) {
            return Finding.notApplicable("nobody makes an account");
        }
        AccountMaking making = facts.accountMaking();
        boolean toBeMade = facts.simulation().isClosedBy(Obstacle.NOT_A_CHILD_ACCOUNT);
        if (!making.underWay() && !toBeMade) {
            return Finding.clear("no account is being made for a child");
        }
        List<Evidence> foreign = foreignCertificates(facts).stream()
                .map(standing -> Evidence.on(
                        standing,
                        Field.DOCUMENT,
                        "иностранное свидетельство о рождении",
                        EXPECTED,
                        "по нему учётную запись ребёнка через интернет не создать"))
                .toList();
        if (making.isStoppedBy(Hurdle.FOREIGN_CERTIFICATE)) {
            return Finding.confirmed(foreign, List.of(mend(Obstacle.CHILD_ACCOUNT_CERTIFICATE)));
        }
        if (toBeMade && making.certificate() == Certificate.FOREIGN) {
            return Finding.confirmed(foreign, List.of());
        }
        if (!making.isUnexplained()) {
            return Finding.clear("the certificate is not foreign, or something else stops the making");
        }
        if (making.certificate() == Certificate.PERHAPS_FOREIGN) {
            return Finding.possible(
                    foreign, Set.of(MissingFact.BIRTH_CERTIFICATE), List.of(mend(Obstacle.CHILD_ACCOUNT_UNFINISHED)));
        }
        boolean refused = facts.attempt().has(Symptom.ACCOUNT_CREATION_REFUSED);
        if (refused && making.certificate() == Certificate.UNKNOWN) {
            Evidence open = Evidence.of(
                    Place.ESIA,
                    Field.DOCUMENT,
                    "",
                    EXPECTED,
                    "в создании отказано, а какое у ребёнка свидетельство, неизвестно");
            return Finding.possible(open, MissingFact.BIRTH_CERTIFICATE, mend(Obstacle.CHILD_ACCOUNT_UNFINISHED));
        }
        return Finding.clear("the certificate is Russian or consular, or nobody speaks of it");
    }

    private static List<Standing> foreignCertificates(Facts facts) {
        List<PupilFile> children = AccountMaking.children(facts.login(), facts.household());
        return facts.standings(standing -> standing.isPupil()
                && isForeign(standing)
                && children.stream()
                        .filter(child -> AccountMaking.certificate(child) == Certificate.FOREIGN)
                        .anyMatch(child -> standing.file().filter(child::is).isPresent()));
    }

    private static boolean isForeign(Standing standing) {
        return standing.person().documents().orElse(List.of()).stream()
                .anyMatch(document -> document.type() == IdentityDocument.Type.FOREIGN_BIRTH_CERTIFICATE);
    }

    private static Edit mend(Obstacle obstacle) {
        return Edit.clearing(Edit.What.RAISE_ACCOUNT, Actor.PARENT, Field.DOCUMENT, obstacle);
    }
}
