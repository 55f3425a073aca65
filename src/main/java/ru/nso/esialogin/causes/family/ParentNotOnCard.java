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
        List<SearchedCard> cards = SearchedCard.of(facts);
        if (cards.isEmpty()) {
            return Finding.notApplicable("Карточек детей этой семьи нет");
        }
        List<Standing> missing = new ArrayList<>(0);
        List<Standing> perhaps = new ArrayList<>(0);
        for (SearchedCard card : cards) {
            if (card.caller() == CallerAmongParents.MISSING) {
                missing.add(card.pupil());
            } else if (card.caller() == CallerAmongParents.PERHAPS
                    && !CallerAmongParents.isOpened(card.pupil(), facts)) {
                perhaps.add(card.pupil());
            }
        }
        if (!missing.isEmpty()) {
            List<Evidence> evidence = evidence(missing, "входящего родителя среди родителей в карточке нет");
            boolean nameless = !facts.identity().name().first().isPresent();
            return nameless
                    ? Finding.possible(evidence, Set.of(MissingFact.NAME_OF_IDENTITY), mends(missing, facts))
                    : Finding.confirmed(evidence, mends(missing, facts));
        }
        if (!perhaps.isEmpty()) {
            String note = "в карточке похожий человек, но данных не хватает, чтобы узнать входящего родителя";
            return Finding.possible(evidence(perhaps, note), facts.untoldOfPerson(), mends(perhaps, facts));
        }
        return Finding.clear("Родитель, который входит, есть в карточке, или других родителей в ней нет");
    }

    private static List<Edit> mends(List<Standing> pupils, Facts facts) {
        List<Edit> mends = new ArrayList<>(pupils.size());
        for (Standing pupil : pupils) {
            List<Edit.Target> cards = CallerAmongParents.cardsWithout(pupil, facts);
            mends.add(Edit.onCard(Edit.What.ADD_PARENT, Actor.SCHOOL, Field.PARENTS, cards));
        }
        return mends;
    }

    private static List<Evidence> evidence(List<Standing> pupils, String note) {
        List<Evidence> evidence = new ArrayList<>(pupils.size());
        for (Standing pupil : pupils) {
            evidence.add(Evidence.on(
                    pupil, Field.PARENTS, "записан другой родитель", "данные входящего родителя из документов", note));
        }
        return evidence;
    }
}
