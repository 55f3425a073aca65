package ru.nso.esialogin.causes.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * A guardian or another representative logs in and stands on no card of the child, so that the child cannot be linked:
 * the powers are proven to the school or to a service centre (official pages on guardians).
 */
@Cause(
        code = "R1",
        title = "Опекун или отчим: полномочия не найдены",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.ESIA, Actor.SCHOOL},
        gate = Gate.SEARCH,
        since = "1")
final class GuardianNotOnCard implements Rule {
    @Override
    public Finding examine(Facts facts) {
        boolean representative = facts.identity()
                .kinship()
                .value()
                .filter(kinship -> kinship == Kinship.GUARDIAN || kinship == Kinship.OTHER)
                .isPresent();
        if (!facts.isRole(Role.PARENT) || !representative) {
            return Finding.notApplicable("not a guardian or another representative");
        }
        if (facts.family().isEmpty()) {
            return Finding.notApplicable("no card of the child is known");
        }
        if (!facts.own().isEmpty()) {
            return Finding.clear("the representative stands on a card");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (PupilFile file : facts.family()) {
            List<Standing> cards = facts.standings(standing ->
                    standing.isPupil() && standing.file().filter(file::is).isPresent());
            cards.forEach(pupil -> evidence.add(evidence(pupil)));
            mends.add(Edit.onCard(
                    Edit.What.ADD_PARENT,
                    Actor.SCHOOL,
                    Field.PARENTS,
                    cards.stream().map(Target::cardOf).toList()));
        }
        if (mayStandThere(facts)) {
            return Finding.possible(evidence, Set.of(MissingFact.NAME_OF_IDENTITY), mends);
        }
        return Finding.confirmed(evidence, mends);
    }

    /** Whether somebody on a card could be the representative, if more were known. */
    private static boolean mayStandThere(Facts facts) {
        return facts.standings(Standing::isParent).stream()
                .anyMatch(parent ->
                        Resemblance.of(facts.identity(), parent.person()).likeness() == Likeness.UNTOLD);
    }

    private static Evidence evidence(Standing pupil) {
        return Evidence.on(
                pupil,
                Field.PARENTS,
                "входящего представителя нет",
                "запись о представителе по документам",
                "полномочия подтверждает акт об опеке или другой документ");
    }
}
