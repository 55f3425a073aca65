package ru.nso.esialogin.audit.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.audit.worklist.Assignment;
import ru.nso.esialogin.audit.worklist.Decisions;
import ru.nso.esialogin.audit.worklist.Waiver;

/**
 * All that was decided about the work of an audit.
 *
 * @param waived what is left as it is, card by card
 * @param assigned who mends what, card by card
 */
public record Decided(List<WaivedCard> waived, List<AssignedCard> assigned) {
    /** Nothing is decided. */
    public static final Decided NOTHING = new Decided(List.of(), List.of());

    /** Copies the lists. */
    public Decided {
        waived = List.copyOf(waived);
        assigned = List.copyOf(assigned);
    }

    /**
     * Something of a card is left as it is.
     *
     * @param cardId the card, one of those of the item
     */
    public record WaivedCard(String cardId, Waiver waiver) {}

    /**
     * Somebody mends a card.
     *
     * @param cardId the card, one of those of the item
     */
    public record AssignedCard(String cardId, Assignment assignment) {}

    /** The decisions by the key of the item that has the card. */
    Map<String, Decisions> byKey(Map<String, String> keyOfCard) {
        Map<String, Optional<Assignment>> assignments = new HashMap<>();
        assigned.forEach(one -> assignments.put(key(keyOfCard, one.cardId()), Optional.of(one.assignment())));
        Map<String, List<Waiver>> waivers = new HashMap<>();
        waived.forEach(one -> waivers.computeIfAbsent(key(keyOfCard, one.cardId()), unused -> new ArrayList<>())
                .add(one.waiver()));
        Map<String, Decisions> decisions = new HashMap<>();
        assignments.forEach((key, assignment) -> decisions.put(key, new Decisions(assignment, List.of())));
        waivers.forEach((key, list) ->
                decisions.put(key, new Decisions(assignments.getOrDefault(key, Optional.empty()), list)));
        return decisions;
    }

    private static String key(Map<String, String> keyOfCard, String cardId) {
        return keyOfCard.getOrDefault(cardId, cardId);
    }
}
