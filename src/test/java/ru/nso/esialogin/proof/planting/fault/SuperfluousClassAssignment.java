package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** A child enrolled into a class with a letter has a class assignment besides. */
final class SuperfluousClassAssignment implements Planting {
    @Override
    public String cause() {
        return "O2";
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
        Fact<String> lettered = Fact.of("6А");
        return Cards.orders(
                family,
                Cards.order(
                        EnrolmentOrder.Type.ENROLMENT,
                        Cards.school(family),
                        "2023-09-01",
                        EnrolmentOrder.Status.ISSUED,
                        Fact.empty(),
                        lettered),
                Cards.order(
                        EnrolmentOrder.Type.CLASS_ASSIGNMENT,
                        Cards.school(family),
                        "2023-09-01",
                        EnrolmentOrder.Status.ISSUED,
                        Fact.empty(),
                        lettered));
    }
}
