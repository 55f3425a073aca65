package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** The first parent's SNILS stands on the other children's cards only. */
final class ParentSnilsOnOneChild implements Planting {
    @Override
    public String cause() {
        return "L6";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.FIRST_PARENT_SNILS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family) && family.cards().stream().anyMatch(card -> !Cards.isFirstPupils(family, card));
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.parent(family, 0, Cards::isFirstPupils, parent -> parent.snils(Fact.empty()));
    }
}
