package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** The first child has left school for good. */
final class Graduated implements Planting {
    @Override
    public String cause() {
        return "O7";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.ORDERS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.orders(
                family,
                Cards.issued(EnrolmentOrder.Type.ENROLMENT, Cards.school(family), "2015-09-01"),
                Cards.order(
                        EnrolmentOrder.Type.EXPULSION,
                        Cards.school(family),
                        "2025-06-25",
                        EnrolmentOrder.Status.ISSUED,
                        Fact.of(EnrolmentOrder.Reason.GRADUATION),
                        Fact.empty()));
    }
}
