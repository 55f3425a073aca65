package ru.nso.esialogin.imports.merge;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.person.Fact;

/** Merges the orders of a row into those of a card: a row has room for one or two, so the others stay. */
final class OrdersMerge {
    private OrdersMerge() {}

    static Fact<List<EnrolmentOrder>> merge(
            Fact<List<EnrolmentOrder>> held, Fact<List<EnrolmentOrder>> told, Changes changes) {
        if (!told.isPresent()) {
            return held;
        }
        List<EnrolmentOrder> orders = new ArrayList<>(held.orElse(List.of()));
        for (EnrolmentOrder order : told.orElse(List.of())) {
            take(orders, order);
        }
        return new MemberMerge("", changes).fact("orders", held, Fact.of(List.copyOf(orders)));
    }

    private static void take(List<EnrolmentOrder> orders, EnrolmentOrder told) {
        for (int i = 0; i < orders.size(); i++) {
            EnrolmentOrder held = orders.get(i);
            if (held.isSameAs(told)) {
                MemberMerge members = new MemberMerge("", new Changes());
                orders.set(
                        i,
                        new EnrolmentOrder(
                                held.type(),
                                held.number(),
                                held.date(),
                                members.fact("", held.effectiveFrom(), told.effectiveFrom()),
                                held.schoolId(),
                                members.fact("", held.className(), told.className()),
                                told.status(),
                                members.fact("", held.reason(), told.reason())));
                return;
            }
        }
        orders.add(told);
    }
}
