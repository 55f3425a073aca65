package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** The second parent has no SNILS on any card. */
final class NoSnils implements Planting {
    @Override
    public String cause() {
        return "D12";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.SECOND_PARENT_SNILS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasTwoParents(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.parent(family, 1, (of, card) -> true, parent -> parent.snils(Fact.empty()));
    }
}
