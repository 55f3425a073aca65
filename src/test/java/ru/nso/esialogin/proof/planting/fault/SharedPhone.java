package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;

/** The second parent stands with the first parent's phone. */
final class SharedPhone implements Planting {
    @Override
    public String cause() {
        return "D4";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.FIRST_PARENT_CONTACTS, Touch.SECOND_PARENT_CONTACTS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasTwoParents(family)
                && !Cards.parentOf(family, 0).orElseThrow().matchablePhones().isEmpty();
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.parent(
                family,
                1,
                (of, card) -> true,
                parent -> parent.phones(Cards.parentOf(family, 0).orElseThrow().phones()));
    }
}
