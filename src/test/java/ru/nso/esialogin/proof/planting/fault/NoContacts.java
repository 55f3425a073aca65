package ru.nso.esialogin.proof.planting.fault;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Person;

/** Nobody on the first child's cards has a phone or an e-mail. */
final class NoContacts implements Planting {
    @Override
    public String cause() {
        return "L5";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.FIRST_PARENT_CONTACTS, Touch.SECOND_PARENT_CONTACTS, Touch.PUPIL_CONTACTS);
    }

    @Override
    public boolean fits(DemoFamily family) {
        return Cards.hasPupil(family);
    }

    @Override
    public DemoFamily plant(DemoFamily family) {
        DemoFamily changed = Cards.firstPupil(family, NoContacts::without);
        for (int i = 0; i < 2; i++) {
            changed = Cards.parent(changed, i, Cards::isFirstPupils, NoContacts::without);
        }
        return changed;
    }

    private static Person.Builder without(Person.Builder person) {
        return person.phones(List.of()).emails(List.of());
    }
}
