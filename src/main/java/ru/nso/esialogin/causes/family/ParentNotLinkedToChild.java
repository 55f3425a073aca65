package ru.nso.esialogin.causes.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
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
 * The child's card has no parent at all, or the record of the parent who logs in exists on another card of the family
 * but not on this child's (the catalogue, D8; rulings: {@code parents: []} is D8, not L4). Possible where the card of a
 * child of whom the parent speaks is not known.
 */
@Cause(
        code = "D8",
        title = "Родитель не связан с ребёнком",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        since = "1")
final class ParentNotLinkedToChild implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.PARENT) && facts.family().isEmpty() && isFoundNowhere(facts)) {
            return Finding.possible(
                    Evidence.of(
                            Place.JOURNAL,
                            Field.PARENTS,
                            "",
                            "карточка ребёнка с этим родителем",
                            "карточка не найдена"),
                    missing(facts),
                    Edit.onCard(Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of()));
        }
        List<SearchedCard> cards = facts.isRole(Role.EMPLOYEE) ? List.of() : SearchedCard.of(facts);
        List<Evidence> unseen = unseenChildren(facts);
        if (cards.isEmpty() && unseen.isEmpty()) {
            return Finding.notApplicable("Карточек детей этой семьи нет");
        }
        List<Standing> untold = new ArrayList<>(0);
        List<Evidence> evidence = new ArrayList<>(0);
        List<Edit> mends = new ArrayList<>(0);
        for (SearchedCard card : cards) {
            Standing pupil = card.pupil();
            CallerAmongParents state = card.caller();
            if (state == CallerAmongParents.NOT_TOLD
                    && facts.isRole(Role.PARENT)
                    && !CallerAmongParents.isOpened(pupil, facts)) {
                untold.add(pupil);
            }
            boolean nobody = state == CallerAmongParents.NOBODY;
            if (nobody || (state == CallerAmongParents.MISSING && hasRecordElsewhere(pupil, facts))) {
                evidence.add(evidence(pupil, nobody));
                mends.add(Edit.onCard(
                        Edit.What.LINK_PARENT,
                        Actor.SCHOOL,
                        Field.PARENTS,
                        CallerAmongParents.cardsWithout(pupil, facts)));
            }
        }
        if (!evidence.isEmpty()) {
            return Finding.confirmed(evidence, mends);
        }
        return unseen.isEmpty()
                ? ofUntoldParents(untold)
                : Finding.possible(
                        unseen,
                        Set.of(MissingFact.PUPIL_CARDS),
                        List.of(Edit.onCard(Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of())));
    }

    /** Named children without a card; by their place, for the evidence names nobody. */
    private static List<Evidence> unseenChildren(Facts facts) {
        return facts.isRole(Role.PARENT) && !facts.login().children().isEmpty()
                ? NamedChildren.notFound(facts.login(), facts.household()).stream()
                        .map(place -> Evidence.of(
                                Place.JOURNAL,
                                Field.PARENTS,
                                "",
                                "карточка названного ребёнка",
                                "ребёнок " + (place + 1) + " из запроса: карточка среди просмотренных не найдена"))
                        .toList()
                : List.of();
    }

    private static Finding ofUntoldParents(List<Standing> untold) {
        return untold.isEmpty()
                ? Finding.clear("На каждой карточке семьи родители записаны")
                : Finding.possible(
                        untold.stream()
                                .map(pupil -> Evidence.on(
                                        pupil,
                                        Field.PARENTS,
                                        "",
                                        "родители из документов",
                                        "кто записан в карточке, не сообщили"))
                                .toList(),
                        Set.of(MissingFact.PARENTS_ON_CARD),
                        untold.stream()
                                .map(pupil -> Edit.onCard(
                                        Edit.What.LINK_PARENT,
                                        Actor.SCHOOL,
                                        Field.PARENTS,
                                        List.of(Edit.Target.cardOf(pupil))))
                                .toList());
    }

    /** Nobody is found, or nothing but missing facts can lead to a card. */
    private static boolean isFoundNowhere(Facts facts) {
        Set<Verdict> behindGates = facts.simulation().behindGates();
        return behindGates.equals(Set.of(Verdict.FAILS))
                || (behindGates.contains(Verdict.FAILS) && facts.simulation().verdict() == Verdict.UNDECIDED);
    }

    /** Among cards that are there, the person decides; else the cards do. */
    private static MissingFact missing(Facts facts) {
        boolean cardsThere = !facts.login().knownCards().isEmpty();
        boolean named = facts.identity().name().first().isPresent();
        return cardsThere && !named ? MissingFact.NAME_OF_IDENTITY : MissingFact.PUPIL_CARDS;
    }

    private static boolean hasRecordElsewhere(Standing pupil, Facts facts) {
        return facts.isRole(Role.PARENT)
                && facts.own().stream()
                        .anyMatch(own -> own.isParent()
                                && pupil.file().isPresent()
                                && own.file().filter(pupil.file().get()::is).isEmpty());
    }

    private static Evidence evidence(Standing pupil, boolean nobody) {
        return nobody
                ? Evidence.on(
                        pupil,
                        Field.PARENTS,
                        "родители не записаны",
                        "родители из документов",
                        "в карточке нет ни одного родителя")
                : Evidence.on(
                        pupil,
                        Field.PARENTS,
                        "записан другой родитель",
                        "связь с записью входящего родителя",
                        "запись родителя есть в карточке другого ребёнка семьи, с этим ребёнком она не связана");
    }
}
