package ru.nso.esialogin.proof.planting.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** The staff card ended in summer. */
final class StaffCardEnded implements Planting {
    @Override
    public String cause() {
        return "O4";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.STAFF);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return !family.staff().isEmpty();
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        StaffCard card = family.staff().get(0);
        StaffCard changed = new StaffCard(
                card.id(),
                card.school(),
                card.person(),
                card.roles(),
                card.employedFrom(),
                Fact.of(LocalDate.of(2025, 6, 30)));
        return new DemoFamily(family.code(), family.cards(), List.of(changed));
    }
}
