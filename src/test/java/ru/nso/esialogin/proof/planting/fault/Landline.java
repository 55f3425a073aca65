package ru.nso.esialogin.proof.planting.fault;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;

/** The second parent's only phone is a landline. */
final class Landline implements Planting {
    @Override
    public String cause() {
        return "D5";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.SECOND_PARENT_CONTACTS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasTwoParents(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.parent(family, 1, (of, card) -> true, parent -> parent.phones(List.of("8 (383) 222-11-00")));
    }
}
