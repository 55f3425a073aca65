package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;

/** The first child is a foreigner and has no SNILS. */
final class ForeignerWithoutSnils implements Planting {
    @Override
    public String cause() {
        return "D11";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.PUPIL_SNILS_IN_JOURNAL, Touch.PUPIL_SNILS_IN_ENROLMENT);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        return Cards.firstPupil(
                family, pupil -> pupil.citizenship(Fact.of("KGZ")).snils(Fact.empty()));
    }
}
