package ru.nso.esialogin.audit.finding;

import java.util.Set;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;

/**
 * The best plan for a login, as far as it matters for a list of work: whose hands it needs, and which cards.
 *
 * @param cardIds cards that the edits change; an empty text stands for cards outside of the audit; none where nothing on a
 *     card has to be changed
 * @param actors who has to do something
 * @param edits number of edits
 * @param after the verdict after all edits
 */
public record Mending(Set<String> cardIds, Set<Actor> actors, int edits, Verdict after) {

    /** Copies the sets. */
    public Mending {
        cardIds = Set.copyOf(cardIds);
        actors = Set.copyOf(actors);
    }

    /** Whether the login begins to work when the school mends this one card and nothing else happens. */
    public boolean unlockedBy(String cardId) {
        return after == Verdict.WORKS && cardIds.equals(Set.of(cardId)) && actors.equals(Set.of(Actor.SCHOOL));
    }
}
