package ru.nso.esialogin.proof.planting.fault;

import java.time.LocalDate;
import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** On 2 July a first-grader has a draft only. */
final class FirstGraderInDraft implements Planting {
    @Override
    public String cause() {
        return "O3";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.ORDERS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family)
                && family.cards().get(0).className().orElse("").startsWith("1")
                && family.cards().get(0).className().orElse("").length() == 2;
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.orders(
                family,
                Cards.order(
                        EnrolmentOrder.Type.ENROLMENT,
                        Cards.school(family),
                        "2025-06-30",
                        EnrolmentOrder.Status.DRAFT,
                        Fact.empty(),
                        Fact.empty()));
    }

    @Override
    public LocalDate day() {
        return LocalDate.of(2025, 7, 2);
    }
}
