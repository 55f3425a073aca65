package ru.nso.esialogin.proof.planting.fault;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;

/** The journal has another phone of the first parent than «Запись в школу». */
final class PhonesDisagree implements Planting {
    @Override
    public String cause() {
        return "D10";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.FIRST_PARENT_CONTACTS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.parent(
                family,
                0,
                (of, card) -> card.system() == SourceSystem.JOURNAL,
                parent -> parent.phones(List.of("+79137776655")));
    }
}
