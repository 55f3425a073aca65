package ru.nso.esialogin.card.store.pass;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.CardsByIds;

/** Live cards that were read, each once. */
final class ReadCards {
    private static final Scope EVERYWHERE = new Scope.Region();

    private final CardsByIds cards;
    private final Map<String, PersonCard> pupils = new HashMap<>();
    private final Map<String, StaffCard> employees = new HashMap<>();
    /** Ids that were asked for, those of archived cards among them. */
    private final Set<String> askedPupils = new HashSet<>();

    private final Set<String> askedEmployees = new HashSet<>();

    ReadCards(CardsByIds cards) {
        this.cards = cards;
    }

    /** The id of a card, apart from those of the other kind. */
    static String idOfKind(Card card) {
        return (card instanceof StaffCard ? 'S' : 'P') + card.id();
    }

    void keep(Card card) {
        if (card instanceof PersonCard pupil) {
            askedPupils.add(pupil.id());
            pupils.put(pupil.id(), pupil);
        } else if (card instanceof StaffCard employee) {
            askedEmployees.add(employee.id());
            employees.put(employee.id(), employee);
        }
    }

    /** Reads those that were not asked for yet, and hands them over. */
    void read(Collection<String> pupilCards, Collection<String> staffCards, Consumer<Card> use) {
        Set<String> newPupils = without(pupilCards, askedPupils);
        Set<String> newEmployees = without(staffCards, askedEmployees);
        askedPupils.addAll(newPupils);
        askedEmployees.addAll(newEmployees);
        cards.pupils(newPupils, EVERYWHERE).stream().map(Stored::content).forEach(card -> {
            keep(card);
            use.accept(card);
        });
        cards.staff(newEmployees, EVERYWHERE).stream().map(Stored::content).forEach(card -> {
            keep(card);
            use.accept(card);
        });
    }

    private static Set<String> without(Collection<String> ids, Set<String> asked) {
        Set<String> left = new TreeSet<>();
        ids.forEach(id -> {
            if (!asked.contains(id)) {
                left.add(id);
            }
        });
        return left;
    }

    Optional<PersonCard> pupil(String id) {
        return Optional.ofNullable(pupils.get(id));
    }

    Optional<StaffCard> employee(String id) {
        return Optional.ofNullable(employees.get(id));
    }
}
