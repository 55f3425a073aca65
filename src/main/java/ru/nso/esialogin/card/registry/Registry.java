package ru.nso.esialogin.card.registry;

import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;
import ru.nso.esialogin.person.Person;

/**
 * What callers may do with cards of one kind. Each call is one transaction in which the access log is written, too;
 * a card outside the caller's scope is as good as absent.
 */
@Transactional
public abstract class Registry<C extends Card> {
    /** All members of a card, in the access log. */
    public static final List<String> WHOLE_CARD = List.of("*");

    /** Keeps the cards. */
    abstract CardStore<C> store();

    /** The register of schools(). */
    abstract SchoolStore schools();

    /** Where every action is written down. */
    abstract AccessLog log();

    /** Where it is told which numbers were looked for. */
    abstract SoughtNumbers sought();

    /** The same card kept by the school as the register knows it. */
    abstract C keptBy(C card, School school);

    /**
     * Stores a new card.
     *
     * @throws UnknownSchoolException if its school is not in the register or not the caller's
     */
    public Stored<C> create(Access access, C draft) {
        C card = settled(draft, access.scope(Permission.WRITE_CARDS));
        Stored<C> stored =
                store().create(card, new CardStore.Change(access.caller().name(), Action.CREATE));
        note(access, Action.CREATE, List.of(stored));
        return stored;
    }

    /** The card with this id. */
    public Optional<Stored<C>> find(Access access, String id) {
        Optional<Stored<C>> found = store().find(id, access.scope(Permission.READ_CARDS));
        note(access, Action.READ, id, found, WHOLE_CARD);
        return found;
    }

    /**
     * The first state of a card whose id the service had given before; it may be in the archive by now. Where there is
     * none nobody has guessed, and nothing is written down.
     */
    public Optional<C> first(Access access, String id) {
        Optional<CardVersion<C>> first = store().history(id, access.scope(Permission.READ_HISTORY)).stream()
                .findFirst();
        first.ifPresent(
                version -> note(access, Action.READ_HISTORY, List.of(new Stored<>(version.card(), version.number()))));
        return first.map(CardVersion::card);
    }

    /** Cards in the order of their ids, of one school or of the whole scope. */
    public Page<Stored<C>> page(Access access, Optional<String> schoolId, PageRequest request) {
        Page<Stored<C>> page = store().page(schoolId, access.scope(Permission.READ_CARDS), request);
        note(access, Action.LIST, page.items());
        return page;
    }

    /** Cards on which somebody stands whom one of the keys fits. */
    public Page<Stored<C>> search(Access access, Collection<SearchKey> keys, PageRequest request) {
        Page<Stored<C>> page = store().search(keys, access.scope(Permission.READ_CARDS), request);
        note(access, Action.SEARCH, page.items());
        sought().note(access, keys, page.items().stream().map(Stored::content));
        return page;
    }

    /** All states of a card from the first on; nothing if there is no such card. */
    public List<CardVersion<C>> history(Access access, String id) {
        List<CardVersion<C>> versions = store().history(id, access.scope(Permission.READ_HISTORY));
        List<Stored<C>> seen = versions.stream()
                .map(version -> new Stored<>(version.card(), version.number()))
                .toList();
        note(access, Action.READ_HISTORY, seen, askedUnless(!seen.isEmpty(), id), WHOLE_CARD);
        return versions;
    }

    /**
     * Changes a card; nothing if there is none. A change to what is there already makes no version.
     *
     * @param action REPLACE or PATCH
     * @param fields the members that the change names, for the access log
     * @param change gives the changed card, or throws to leave the stored one as it is
     * @throws UnknownSchoolException if the changed card names a school that is not in the register or not the caller's
     */
    public Optional<Stored<C>> change(
            Access access, Action action, String id, List<String> fields, Function<Stored<C>, C> change) {
        Scope scope = access.scope(Permission.WRITE_CARDS);
        Optional<Stored<C>> held = store().findForChange(id, scope);
        if (held.isEmpty()) {
            note(access, action, id, held, fields);
            return held;
        }
        C changed = settled(change.apply(held.get()), scope);
        Stored<C> stored = changed.equals(held.get().content())
                ? held.get()
                : store().replace(
                                held.get(),
                                changed,
                                new CardStore.Change(access.caller().name(), action));
        note(access, action, List.of(stored), List.of(), fields);
        return Optional.of(stored);
    }

    /**
     * Archives a card: lists and searches pass over it, its history stays.
     *
     * @param check throws to leave the card as it is
     * @return whether there was such a card
     */
    public boolean archive(Access access, String id, Consumer<Stored<C>> check) {
        Optional<Stored<C>> held = store().findForChange(id, access.scope(Permission.WRITE_CARDS));
        held.ifPresent(card -> {
            check.accept(card);
            store().archive(card, new CardStore.Change(access.caller().name(), Action.ARCHIVE));
        });
        note(access, Action.ARCHIVE, id, held, WHOLE_CARD);
        return held.isPresent();
    }

    private C settled(C card, Scope scope) {
        School school = schools()
                .find(card.school().id())
                .map(found -> found.content().school())
                .filter(found -> scope.covers(found.id(), found.municipality().orElse("")))
                .orElseThrow(UnknownSchoolException::new);
        return keptBy(card, school);
    }

    private void note(Access access, Action action, List<Stored<C>> cards) {
        note(access, action, cards, List.of(), WHOLE_CARD);
    }

    private void note(Access access, Action action, String id, Optional<Stored<C>> card, List<String> fields) {
        note(access, action, card.stream().toList(), askedUnless(card.isPresent(), id), fields);
    }

    /** Whether there is no such card or it is another's nobody asks: the log keeps what was asked for. */
    private static List<String> askedUnless(boolean found, String id) {
        return found ? List.of() : AccessEntry.safeId(id).stream().toList();
    }

    private void note(Access access, Action action, List<Stored<C>> cards, List<String> asked, List<String> fields) {
        List<String> cardIds = Stream.concat(
                        cards.stream().map(card -> card.content().id()), asked.stream())
                .distinct()
                .toList();
        List<String> personIds = cards.stream()
                .flatMap(card -> card.content().persons().stream())
                .map(Person::id)
                .distinct()
                .toList();
        Outcome outcome = cards.isEmpty() && action != Action.LIST ? Outcome.NOTHING_FOUND : Outcome.DONE;
        log().record(new AccessEntry(access, action, cardIds, personIds, fields, outcome));
    }
}
