package ru.nso.esialogin.card.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Registry;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Makes two cards of one pupil one, and takes that back. Each call is one transaction in which the access log is written, too; a
 * card outside the caller's scope is as good as absent. Both cards are held in the order of their ids.
 */
@ApplicationScoped
@Transactional
public class CardMerges {
    private final CardStore<PersonCard> cards;
    private final MergeStore merges;
    private final AccessLog log;
    private final NewIds ids;
    private final Clock clock;

    public CardMerges(CardStore<PersonCard> cards, MergeStore merges, AccessLog log, NewIds ids, Clock clock) {
        this.cards = cards;
        this.merges = merges;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes two cards one, or looks what would come of it. */
    public MergeResult merge(Access access, MergeOrder order) {
        Scope scope = access.scope(Permission.WRITE_CARDS);
        Pair<Stored<PersonCard>> held =
                Pair.inOrder(order.absorbedId(), order.intoId(), id -> cards.findForChange(id, scope));
        Action action = order.played() ? Action.READ : Action.MERGE;
        if (held.first().isEmpty() || held.second().isEmpty()) {
            note(access, action, List.of(), List.of(order.absorbedId(), order.intoId()));
            return held.first().isEmpty() ? new MergeResult.NoSuchCard() : new MergeResult.NoSuchTarget();
        }
        Stored<PersonCard> absorbed = held.first().get();
        Stored<PersonCard> into = held.second().get();
        order.check().accept(absorbed, into);
        MergeResult result = merge(access, order, absorbed, into);
        // Whoever is told where they differ has learnt something of both, too.
        note(access, result instanceof MergeResult.Merged ? action : Action.READ, List.of(absorbed, into), List.of());
        return result;
    }

    private MergeResult merge(Access access, MergeOrder order, Stored<PersonCard> absorbed, Stored<PersonCard> into) {
        if (!MergedCard.isDoubled(into.content(), absorbed.content())) {
            return new MergeResult.NotDoubled();
        }
        MergedCard.Made made = MergedCard.of(into.content(), absorbed.content(), order.choices(), ids::next);
        if (made.otherwise().isPresent()) {
            return made.otherwise().get();
        }
        if (!order.fits().test(made.card())) {
            return new MergeResult.TooMuch();
        }
        if (order.played()) {
            return new MergeResult.Merged(new Stored<>(made.card(), into.version()));
        }
        CardStore.Change change = new CardStore.Change(access.caller().name(), Action.MERGE);
        Stored<PersonCard> merged = cards.replace(into, made.card(), change);
        cards.archive(absorbed, change);
        merges.note(new CardMerge(
                ids.next(),
                absorbed.content().id(),
                into.content().id(),
                absorbed.version() + 1,
                merged.version(),
                into.content().dataAsOf().value(),
                access.caller().name(),
                clock.instant(),
                Optional.empty()));
        return new MergeResult.Merged(merged);
    }

    /** Makes both cards again as they were before the first one went into the other. */
    public UnmergeResult unmerge(Access access, String absorbedId) {
        Scope scope = access.scope(Permission.WRITE_CARDS);
        Optional<CardMerge> standing = merges.standing(absorbedId);
        Pair<Stored<PersonCard>> held = standing.map(
                        merge -> Pair.inOrder(merge.absorbedId(), merge.intoId(), id -> merges.hold(id, scope)))
                .orElseGet(Pair::none);
        if (standing.isEmpty() || held.first().isEmpty() || held.second().isEmpty()) {
            note(access, Action.UNMERGE, List.of(), List.of(absorbedId));
            return new UnmergeResult.NoSuchMerge();
        }
        Stored<PersonCard> absorbed = held.first().get();
        Stored<PersonCard> into = held.second().get();
        CardMerge merge = standing.get();
        Optional<PersonCard> before = cards.history(merge.intoId(), scope).stream()
                .filter(version -> version.number() == merge.intoVersion() - 1)
                .map(CardVersion::card)
                .findFirst();
        if (absorbed.version() != merge.absorbedVersion()
                || into.version() != merge.intoVersion()
                || before.isEmpty()) {
            // Nothing is taken back, but whoever is told so has learnt something of both.
            note(access, Action.READ, List.of(absorbed, into), List.of());
            return new UnmergeResult.ChangedSince();
        }
        note(access, Action.UNMERGE, List.of(absorbed, into), List.of());
        CardStore.Change change = new CardStore.Change(access.caller().name(), Action.UNMERGE);
        PersonCard content = before.get().withSchool(into.content().school());
        Stored<PersonCard> restored = cards.replace(
                into,
                merge.intoAsOf()
                        .map(asOf -> content.withDataAsOf(Fact.of(asOf)))
                        .orElse(content),
                change);
        Stored<PersonCard> revived = merges.revive(absorbed, change);
        merges.undo(merge.id(), new CardMerge.Undone(access.caller().name(), clock.instant()));
        return new UnmergeResult.Restored(revived, restored);
    }

    /** Merges of a card, as either of both, the latest first; nothing if there is no such card, live or in the archive. */
    public Optional<List<CardMerge>> of(Access access, String cardId) {
        Optional<List<CardMerge>> found = merges.of(cardId, access.scope(Permission.READ_HISTORY));
        log.record(new AccessEntry(
                access,
                Action.READ_HISTORY,
                AccessEntry.safeId(cardId).stream().toList(),
                List.of(),
                List.of(),
                found.isPresent() ? Outcome.DONE : Outcome.NOTHING_FOUND));
        return found;
    }

    private void note(Access access, Action action, List<Stored<PersonCard>> seen, List<String> asked) {
        log.record(new AccessEntry(
                access,
                action,
                Stream.concat(
                                seen.stream().map(card -> card.content().id()),
                                asked.stream().flatMap(id -> AccessEntry.safeId(id).stream()))
                        .distinct()
                        .toList(),
                seen.stream()
                        .flatMap(card -> card.content().persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                Registry.WHOLE_CARD,
                seen.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
    }
}
