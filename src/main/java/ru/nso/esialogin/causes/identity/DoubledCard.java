package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/** A pupil has two cards in one subsystem that are active at the same time (the catalogue, D7; rulings: Same person). */
@Cause(
        code = "D7",
        title = "Две действующие карточки одного человека",
        basis = Basis.INFERRED,
        actors = {Actor.SCHOOL, Actor.REGION},
        gate = Gate.SEARCH,
        since = "1")
final class DoubledCard implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE) || facts.family().isEmpty()) {
            return Finding.notApplicable("Карточек детей нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (PupilFile file : facts.family()) {
            for (List<PersonCard> ofSystem : List.of(file.journalCards(), file.enrolmentCards())) {
                if (ofSystem.size() < 2) {
                    continue;
                }
                List<PersonCard> active =
                        ofSystem.stream().filter(file::isActive).toList();
                if (active.size() > 1) {
                    List<Standing> pupils = pupils(active, facts);
                    pupils.forEach(pupil -> evidence.add(evidence(pupil)));
                    mends.add(Edit.onCard(
                            Edit.What.MERGE_CARDS,
                            Actor.SCHOOL,
                            Field.CARD,
                            pupils.stream().map(Edit.Target::cardOf).toList()));
                }
            }
        }
        return evidence.isEmpty()
                ? Finding.clear("Двух действующих карточек одного ребёнка нет")
                : Finding.confirmed(evidence, mends);
    }

    private static List<Standing> pupils(List<PersonCard> cards, Facts facts) {
        return facts.standings(standing ->
                standing.isPupil() && standing.card().filter(cards::contains).isPresent());
    }

    private static Evidence evidence(Standing pupil) {
        String school = pupil.card()
                .map(card ->
                        card.school().name().orElse("школа " + card.school().id()))
                .orElse("");
        return Evidence.on(
                pupil, Field.CARD, school, "одна действующая карточка", "у этого ребёнка есть ещё одна карточка");
    }
}
