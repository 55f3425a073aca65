package ru.nso.esialogin.rules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit.Target;

/**
 * Several cards of one pupil in one subsystem made one: the first card named stays, with the parents and orders that
 * only the others have; the others are archived.
 */
final class MergedCards {
    private MergedCards() {}

    static List<PersonCard> of(List<PersonCard> cards, List<Target> targets) {
        Map<SourceSystem, PersonCard> kept = new EnumMap<>(SourceSystem.class);
        for (Target target : targets) {
            Optional<PersonCard> named = cards.stream()
                    .filter(card -> card.id().equals(target.cardId()))
                    .findFirst();
            named.ifPresent(card -> kept.merge(card.system(), card, MergedCards::join));
        }
        List<PersonCard> merged = new ArrayList<>(cards.size());
        for (PersonCard card : cards) {
            boolean isNamed =
                    targets.stream().anyMatch(target -> target.cardId().equals(card.id()));
            PersonCard one = kept.get(card.system());
            if (!isNamed) {
                merged.add(card);
            } else if (one != null && one.id().equals(card.id())) {
                merged.add(one);
            }
        }
        return merged;
    }

    private static PersonCard join(PersonCard first, PersonCard second) {
        PersonCard joined = first;
        if (second.parents().isPresent()) {
            List<Parent> parents = new ArrayList<>(first.knownParents());
            for (Parent parent : second.knownParents()) {
                if (parents.stream().noneMatch(known -> SamePerson.parents(known.person(), parent.person()))) {
                    parents.add(parent);
                }
            }
            joined = joined.withParents(parents);
        }
        if (second.orders().isPresent()) {
            List<EnrolmentOrder> orders = new ArrayList<>(first.orders().orElse(List.of()));
            second.orders().orElse(List.of()).stream()
                    .filter(order -> orders.stream().noneMatch(order::isSameAs))
                    .forEach(orders::add);
            joined = joined.withOrders(Fact.of(orders));
        }
        return joined;
    }
}
