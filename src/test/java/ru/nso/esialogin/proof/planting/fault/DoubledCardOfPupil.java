package ru.nso.esialogin.proof.planting.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.demo.DemoFamily;

/** The journal has the first child twice. */
final class DoubledCardOfPupil implements Planting {
    @Override
    public String cause() {
        return "D7";
    }

    @Override
    public Set<Touch> touches() {
        return Set.of(Touch.CARDS);
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
        List<PersonCard> cards = new ArrayList<>(family.cards());
        PersonCard card = cards.get(0);
        cards.add(new PersonCard(
                card.id() + "-twice",
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                card.pupil(),
                card.parents(),
                card.orders()));
        return new DemoFamily(family.code(), cards, family.staff());
    }
}
