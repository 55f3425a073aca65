package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/** The second parent stands without a surname, as on the sample card of the slides. */
final class NoSurname implements Planting {
    @Override
    public String cause() {
        return "D6";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.SECOND_PARENT_NAME);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasTwoParents(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        FullName name = Cards.parentOf(family, 1).orElseThrow().name();
        return Cards.parent(
                family,
                1,
                (of, card) -> true,
                parent -> parent.name(new FullName(Fact.empty(), name.first(), name.middle())));
    }
}
