package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.demo.DemoFamily;

/** Two enrolments are in force, at two schools, and no transfer. */
final class TwoSchools implements Planting {
    @Override
    public String cause() {
        return "L8";
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
                Cards.issued(EnrolmentOrder.Type.ENROLMENT, "school-elsewhere", "2025-09-01"));
    }
}
