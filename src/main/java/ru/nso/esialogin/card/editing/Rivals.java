package ru.nso.esialogin.card.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.card.registry.near.NearSearch;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/**
 * Who else, within the scope of the one who types, has the number that is being typed, or one that is a slip away. Those
 * who are called the same are the same human being on another card, and no rivals. Written into the access log.
 */
@ApplicationScoped
@Transactional
public class Rivals {
    private final CardsOfKeys cards;
    private final NearCards near;
    private final SoughtNumbers sought;
    private final AccessLog log;

    public Rivals(CardsOfKeys cards, NearCards near, SoughtNumbers sought, AccessLog log) {
        this.cards = cards;
        this.near = near;
        this.sought = sought;
        this.log = log;
    }

    /**
     * Somebody else with the number.
     *
     * @param card the card
     * @param person who on it
     * @param same whether the number is the same; else it is a slip away
     */
    public record Rival(Card card, Person person, boolean same) {}

    /** Others with the same key. */
    public List<Rival> withKey(Access access, SearchKey key, FullName typist) {
        Scope scope = scope(access);
        List<Card> found = cards.all(List.of(key), scope).cards();
        if (scope instanceof Scope.Region) {
            // A school types new numbers all day and may list its own cards anyway: of it nobody is told.
            sought.note(access, List.of(key), found.stream());
        }
        return told(access, found, person -> CardKeys.of(person).contains(key), typist, true);
    }

    /** Others with a SNILS that is one slip away. */
    public List<Rival> nearSnils(Access access, Snils snils, FullName typist) {
        List<Card> found = near.find(new NearSearch(Set.of(snils), Set.of(), Set.of(), List.of()), scope(access))
                .cards();
        return told(
                access,
                found,
                person -> person.snils()
                        .value()
                        .flatMap(field -> field.snils())
                        .flatMap(other -> other.nearMiss(snils))
                        .isPresent(),
                typist,
                false);
    }

    private static Scope scope(Access access) {
        return access.scope(Permission.WRITE_CARDS);
    }

    private List<Rival> told(Access access, List<Card> found, Predicate<Person> hasIt, FullName typist, boolean same) {
        List<Rival> rivals = new ArrayList<>();
        for (Card card : found) {
            for (Person person : card.persons()) {
                if (hasIt.test(person) && typist.compare(person.name()).first() == PartMatch.DIFFER) {
                    rivals.add(new Rival(card, person, same));
                }
            }
        }
        Set<String> cardIds = new LinkedHashSet<>();
        rivals.forEach(rival -> cardIds.add(rival.card().id()));
        // Who may ask of the whole region whether anybody has a number may be guessing. A near miss is the same asking
        // again.
        boolean inVain = same && found.isEmpty() && scope(access) instanceof Scope.Region;
        log.record(new AccessEntry(
                access,
                inVain ? Action.SEARCH : Action.CHECK_NUMBER,
                List.copyOf(cardIds),
                rivals.stream().map(rival -> rival.person().id()).distinct().toList(),
                List.of("lastName", "firstName", "middleName"),
                Optional.of(Outcome.DONE).filter(done -> !rivals.isEmpty()).orElse(Outcome.NOTHING_FOUND)));
        return rivals;
    }
}
