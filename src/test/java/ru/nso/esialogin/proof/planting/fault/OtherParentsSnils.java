package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;

/** The second parent stands with the first parent's SNILS. */
final class OtherParentsSnils implements Planting {
    @Override
    public String cause() {
        return "D2";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.FIRST_PARENT_SNILS, Touch.SECOND_PARENT_SNILS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasTwoParents(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.parent(
                family,
                1,
                (of, card) -> true,
                parent -> parent.snils(Cards.parentOf(family, 0).orElseThrow().snils()));
    }
}
