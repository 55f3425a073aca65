package ru.nso.esialogin.card.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.ErasureGround;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.CardStore.Change;
import ru.nso.esialogin.card.registry.Stored;

/**
 * Takes somebody away for good. One transaction, in which the access log is written, too: an entry for each card, with ids
 * alone, before anything of the card goes, for the tables let nothing go without it.
 */
@ApplicationScoped
@Transactional
public class Erasures {
    private static final String WHOLE_CARD = "card";
    private static final String PARENT = "parents";
    private static final int MOST_ROUNDS = 3;

    private final ErasureStore store;
    private final CardStore<PersonCard> cards;
    private final Instance<TracesOfPeople> rooms;
    private final AccessLog log;

    public Erasures(ErasureStore store, CardStore<PersonCard> cards, Instance<TracesOfPeople> rooms, AccessLog log) {
        this.store = store;
        this.cards = cards;
        this.rooms = rooms;
        this.log = log;
    }

    /**
     * Erases somebody; nothing if there is no such card, or nobody of this id stands or stood on it.
     *
     * @param check gets the version of the card, and throws to leave everything as it is
     */
    public Optional<ErasureReport> erase(Access access, ErasureOrder order, LongConsumer check) {
        store.begin();
        Optional<Subject> found = store.hold(order.kind(), order.cardId(), access.scope(Permission.ERASE))
                .flatMap(held -> Subject.of(held, order.personId()));
        if (found.isEmpty()) {
            List<String> asked = AccessEntry.safeId(order.cardId()).stream().toList();
            log.record(new AccessEntry(access, Action.ERASE, asked, List.of(), List.of(), Outcome.NOTHING_FOUND));
            return Optional.empty();
        }
        Subject subject = found.get();
        check.accept(subject.card().version());
        Work work = new Work();
        take(access, order.ground(), subject, work);
        work.seeks(subject);
        List<OtherCard> alsoFrom = new ArrayList<>();
        ErasureStore.Holders holders = store.holders(subject.keys());
        List<OtherCard> others = subject.among(holders);
        // Until a card is held somebody may change it: then they stand there under another id, and it is looked again.
        for (int round = 0; order.everywhere() && !others.isEmpty() && round < MOST_ROUNDS; round++) {
            for (OtherCard other : others) {
                Optional<Subject> there = store.hold(other.kind(), other.cardId(), new Scope.Region())
                        .flatMap(held -> Subject.of(held, other.personId()));
                if (there.isPresent()) {
                    take(access, order.ground(), there.get(), work);
                    work.seeks(there.get());
                    alsoFrom.add(other);
                }
            }
            holders = store.holders(subject.keys());
            others = subject.among(holders);
        }
        clear(work);
        return Optional.of(
                new ErasureReport(order, subject.whole(), work.removed(), alsoFrom, others, holders.complete()));
    }

    /**
     * Erases cards that have been in the archive for long enough, some at a time. What is kept of the card goes in any
     * case. What is kept elsewhere and names the pupil or employee goes where no card is left that the same SNILS, phone,
     * e-mail or name leads to: otherwise it is about somebody who still has to log in, and goes at its own time.
     *
     * @param until archived by then
     * @param most most cards of each kind
     * @return how many cards went; 0 when none is due
     */
    public int eraseArchived(Instant until, int most) {
        store.begin();
        List<Subject> due =
                store.holdArchived(until, most).stream().map(Subject::ofItsOwn).toList();
        if (due.isEmpty()) {
            return 0;
        }
        Work work = new Work();
        Access byItself = Access.byItself(Purpose.CARD_UPKEEP);
        due.forEach(subject -> take(byItself, ErasureGround.PURPOSE_REACHED, subject, work));
        due.stream().filter(this::isNowhereElse).forEach(work::seeks);
        clear(work);
        return due.size();
    }

    private boolean isNowhereElse(Subject subject) {
        return store.holders(subject.keys()).none();
    }

    private void clear(Work work) {
        Erased erased = work.erased();
        rooms.stream().sorted(Comparator.comparing(TracesOfPeople::first)).forEach(room -> room.erase(erased)
                .forEach(work::count));
    }

    private void take(Access access, ErasureGround ground, Subject subject, Work work) {
        String cardId = subject.card().card().id();
        List<String> fields = List.of(subject.whole() ? WHOLE_CARD : PARENT, ground.name());
        log.record(new AccessEntry(access, Action.ERASE, List.of(cardId), subject.ids(), fields, Outcome.DONE));
        work.takes(subject);
        if (subject.whole()) {
            work.count(Trace.VERSIONS_REMOVED, store.remove(subject.card().kind(), cardId));
            return;
        }
        PersonCard now = (PersonCard) subject.card().card();
        work.count(Trace.VERSIONS_SHORTENED, store.shorten(cardId, subject::without));
        cards.replace(
                new Stored<>(now, subject.card().version()),
                subject.without(now),
                new Change(access.caller().name(), Action.ERASE));
    }
}
