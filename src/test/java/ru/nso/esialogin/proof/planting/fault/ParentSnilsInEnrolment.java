package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;

/** «Запись в школу» has the first parent's SNILS at the child. */
final class ParentSnilsInEnrolment implements Planting {
    @Override
    public String cause() {
        return "L1";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.PUPIL_SNILS_IN_ENROLMENT, Touch.FIRST_PARENT_SNILS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.firstPupil(
                family,
                SourceSystem.ENROLMENT,
                pupil -> pupil.snils(Cards.parentOf(family, 0).orElseThrow().snils()));
    }
}
