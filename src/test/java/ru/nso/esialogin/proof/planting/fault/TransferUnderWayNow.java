package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** The old school has expelled two days ago, the new one has not enrolled yet. */
final class TransferUnderWayNow implements Planting {
    @Override
    public String cause() {
        return "O1";
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
                Cards.issued(EnrolmentOrder.Type.ENROLMENT, Cards.school(family), "2023-09-01"),
                Cards.order(
                        EnrolmentOrder.Type.EXPULSION,
                        Cards.school(family),
                        "2025-10-13",
                        EnrolmentOrder.Status.ISSUED,
                        Fact.of(EnrolmentOrder.Reason.TRANSFER),
                        Fact.empty()));
    }
}
