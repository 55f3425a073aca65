package ru.nso.esialogin.causes.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
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

/**
 * A parent logs in who is not among the parents of the child's card, while another parent is, either way round (the
 * customer's slides, case 4; rulings: L4). A card without any parent is D8.
 */
@Cause(
        code = "L4",
        title = "Присутствие данных только отца в карточке ребёнка, а попытка входа через данные мамы",
        basis = Basis.SEED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        refines = "D8",
        since = "1")
final class ParentNotOnCard implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.isRole(Role.PARENT)) {
            return Finding.notApplicable("Входит не родитель");
        }
        List<Standing> pupils = CallerAmongParents.searchedPupils(facts);
        if (pupils.isEmpty()) {
            return Finding.notApplicable("Карточек детей этой семьи нет");
        }
        Finding certain = finding(facts, pupils, CallerAmongParents.MISSING);
        return certain instanceof Finding.Clear ? finding(facts, pupils, CallerAmongParents.PERHAPS) : certain;
    }

    private static Finding finding(Facts facts, List<Standing> pupils, CallerAmongParents wanted) {
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Standing pupil : pupils) {
            boolean certain = wanted == CallerAmongParents.MISSING;
            if (CallerAmongParents.on(pupil, facts) == wanted
                    && (certain || !CallerAmongParents.isOpened(pupil, facts))) {
                evidence.add(evidence(pupil, wanted));
                mends.add(Edit.onCard(
                        Edit.What.ADD_PARENT,
                        Actor.SCHOOL,
                        Field.PARENTS,
                        CallerAmongParents.cardsWithout(pupil, facts)));
            }
        }
        if (evidence.isEmpty()) {
            return Finding.clear("Родитель, который входит, есть в карточке, или других родителей в ней нет");
        }
        if (wanted == CallerAmongParents.MISSING) {
            boolean nameless = !facts.identity().name().first().isPresent();
            return nameless
                    ? Finding.possible(evidence, Set.of(MissingFact.NAME_OF_IDENTITY), mends)
                    : Finding.confirmed(evidence, mends);
        }
        return Finding.possible(evidence, facts.untoldOfPerson(), mends);
    }

    private static Evidence evidence(Standing pupil, CallerAmongParents state) {
        String note = state == CallerAmongParents.MISSING
                ? "входящего родителя среди родителей в карточке нет"
                : "в карточке похожий человек, но данных не хватает, чтобы узнать входящего родителя";
        return Evidence.on(
                pupil, Field.PARENTS, "записан другой родитель", "данные входящего родителя из документов", note);
    }
}
