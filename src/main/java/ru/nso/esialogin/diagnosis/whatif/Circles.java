package ru.nso.esialogin.diagnosis.whatif;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.repair.blast.Circle;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.repair.blast.PlanEffects;
import ru.nso.esialogin.repair.blast.TouchedKeys;
import ru.nso.esialogin.rules.Edit;

/**
 * Finds in the registry everybody whom edits may touch, and everything that decides what these people find. Three steps:
 * the families of the edited cards; the people who hold a touched key, with their families; whatever card any key or
 * name of all these people stands on. The answer is then the same as over all cards of the region.
 *
 * <p>Runs in the caller's transaction. The cards are those of every school; the caller decides what is shown of them and
 * writes the access log.
 */
@Singleton
public final class Circles {
    private final Neighbours registry;

    public Circles(Neighbours registry) {
        this.registry = registry;
    }

    /**
     * The circle around edited cards.
     *
     * @param edited the cards that the edits name
     * @param edit makes the edits on these and on the cards of the same pupils
     */
    public Circle around(Neighbourhood edited, UnaryOperator<Neighbourhood> edit) {
        Neighbours.Growing growing = from(edited);
        Neighbourhood near = of(growing.widen(Set.of()));
        return around(growing, TouchedKeys.of(near, edit.apply(near)), edit);
    }

    /** The circle around the cards of a login, for all plans that mend it. */
    public Circle around(LoginCase login, Simulation before, List<List<Edit>> plans) {
        Neighbourhood family = new Neighbourhood(login.knownCards(), login.knownStaff());
        Set<SearchKey> touched = new LinkedHashSet<>();
        for (List<Edit> plan : plans) {
            touched.addAll(TouchedKeys.of(family, PlanEffects.apply(login, before, plan)));
        }
        if (touched.isEmpty()) {
            return new Circle(family, Set.of(), true);
        }
        return around(from(family), touched, UnaryOperator.identity());
    }

    private static Circle around(
            Neighbours.Growing growing, Set<SearchKey> touched, UnaryOperator<Neighbourhood> edit) {
        Neighbourhood near = of(growing.widen(touched));
        List<OnCard> people = new ArrayList<>(near.people());
        people.addAll(edit.apply(near).people());
        FamilyCards found = growing.widen(TouchedKeys.of(people));
        return new Circle(of(found), near.ids(), found.complete());
    }

    private Neighbours.Growing from(Neighbourhood cards) {
        return registry.around(new FamilyCards(cards.cards(), cards.staff(), true));
    }

    private static Neighbourhood of(FamilyCards found) {
        return new Neighbourhood(found.cards(), found.staff());
    }
}
