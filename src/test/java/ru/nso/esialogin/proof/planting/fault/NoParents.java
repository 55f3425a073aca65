package ru.nso.esialogin.proof.planting.fault;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;

/** No parent stands on the first child's cards. */
final class NoParents implements Planting {
    @Override
    public String cause() {
        return "D8";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(
                Touch.PARENTS,
                Touch.FIRST_PARENT_SNILS,
                Touch.SECOND_PARENT_SNILS,
                Touch.FIRST_PARENT_CONTACTS,
                Touch.SECOND_PARENT_CONTACTS,
                Touch.PUPIL_CONTACTS,
                Touch.SECOND_PARENT_NAME,
                Touch.STAFF);
    }

    @Override
    public Set<Touch> needs() {
        return Set.of(Touch.ORDERS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.change(family, card -> Cards.isFirstPupils(family, card), card -> card.withParents(List.of()));
    }
}
