package ru.nso.esialogin.card.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.access.release.Coverage;
import ru.nso.esialogin.access.release.ReleasedCards;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.person.Person;

/** The cards of a release as they are now. */
@ApplicationScoped
class CardsOfRelease implements ReleasedCards {
    private final FamilySearch families;

    CardsOfRelease(FamilySearch families) {
        this.families = families;
    }

    @Override
    public Set<String> reachable(Collection<String> cardIds, Scope scope) {
        return cards(cardIds, scope).stream().map(PersonCard::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<CardValues> values(Coverage coverage, Scope scope) {
        return cards(coverage.cardIds(), scope).stream()
                .map(card -> values(card, coverage.fields()))
                .toList();
    }

    private List<PersonCard> cards(Collection<String> cardIds, Scope scope) {
        return families.reread(cardIds, List.of(), scope).cards();
    }

    private static CardValues values(PersonCard card, List<MaskedField> fields) {
        List<PersonValues> persons = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (Person person : card.persons()) {
            Map<MaskedField, List<String>> values = new EnumMap<>(MaskedField.class);
            for (MaskedField field : fields) {
                values.put(field, FieldValues.of(person, field));
                paths.add(FieldValues.path(card, person.id(), field));
            }
            persons.add(new PersonValues(person.id(), values));
        }
        return new CardValues(card.id(), persons, paths.stream().distinct().toList());
    }
}
