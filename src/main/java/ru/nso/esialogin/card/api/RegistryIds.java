package ru.nso.esialogin.card.api;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.api.wire.read.IdPolicy;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.person.Person;

/** Ids of stored cards: the card's own, those of people who stand on it already, and new ones for everybody else. */
final class RegistryIds implements IdPolicy {
    static final String CARD = "card";

    private final String cardId;
    private final Set<String> known;
    private final NewIds fresh;

    private RegistryIds(String cardId, Set<String> known, NewIds fresh) {
        this.cardId = cardId;
        this.known = known;
        this.fresh = fresh;
    }

    static RegistryIds forNewCard(NewIds fresh) {
        return new RegistryIds(fresh.next(), Set.of(), fresh);
    }

    static RegistryIds forChangeOf(Card card, NewIds fresh) {
        return new RegistryIds(
                card.id(), card.persons().stream().map(Person::id).collect(Collectors.toUnmodifiableSet()), fresh);
    }

    @Override
    public String id(Optional<String> given, String place) {
        if (place.equals(CARD)) {
            return cardId;
        }
        return given.filter(known::contains).orElseGet(fresh::next);
    }
}
