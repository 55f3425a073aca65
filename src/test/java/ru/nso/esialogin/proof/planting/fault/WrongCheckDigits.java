package ru.nso.esialogin.proof.planting.fault;

import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Snils;

/** The second parent's SNILS does not pass the check. */
final class WrongCheckDigits implements Planting {
    @Override
    public String cause() {
        return "D1";
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
        Snils sound = Cards.parentOf(family, 1).orElseThrow().matchableSnils().orElseThrow();
        int last = sound.digits().charAt(10) - '0';
        String broken = sound.digits().substring(0, 10) + (last + 1) % 10;
        return Cards.parent(family, 1, (of, card) -> true, parent -> parent.snils(broken));
    }
}
