package ru.nso.esialogin.proof.planting.fault;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** A teacher who is a parent has a staff card without any role. */
final class TeacherWithoutRole implements Planting {
    @Override
    public String cause() {
        return "L9";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.STAFF);
    }

    @Override
    public Set<Touch> needs() {
        return Set.of(Touch.ORDERS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family) && !family.staff().isEmpty();
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        StaffCard card = family.staff().get(0);
        StaffCard changed = new StaffCard(
                card.id(), card.school(), card.person(), Fact.empty(), card.employedFrom(), card.employedTo());
        return new DemoFamily(family.code(), family.cards(), List.of(changed));
    }
}
