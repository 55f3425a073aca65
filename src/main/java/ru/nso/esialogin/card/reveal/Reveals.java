package ru.nso.esialogin.card.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.person.Person;

/**
 * Shows one field of one person without stars. Each showing is one transaction in which the access log is written, too.
 * Nothing is thrown for what is refused, so that the entry that tells of it is kept.
 */
@ApplicationScoped
@Transactional
public class Reveals {
    private final CardStore<PersonCard> cards;
    private final CardStore<StaffCard> staff;
    private final RevealStore store;
    private final AccessLog log;
    private final RevealLimits limits;
    private final NewIds ids;
    private final Clock clock;

    public Reveals(
            CardStore<PersonCard> cards,
            CardStore<StaffCard> staff,
            RevealStore store,
            AccessLog log,
            RevealLimits limits,
            NewIds ids,
            Clock clock) {
        this.cards = cards;
        this.staff = staff;
        this.store = store;
        this.log = log;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes one of the reveals of the day; what is not there for the caller takes none. */
    public RevealOutcome make(Access access, Sought sought, StatedReason reason) {
        Optional<OnCard> found = onCard(access, sought);
        if (found.isEmpty()) {
            return absent(access, sought.cardId(), sought.field().member());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        String by = access.caller().name();
        if (!store.take(by, today, limits.perDay())) {
            note(access, Action.REFUSE_REVEAL, sought, found.get(), Outcome.NOTHING_FOUND);
            Instant tomorrow = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            return new RevealOutcome.UsedUp(Duration.between(now, tomorrow));
        }
        Reveal reveal = new Reveal(ids.next(), sought, by, now, now.plus(limits.shown()));
        store.save(reveal, reason);
        return shown(access, reveal, found.get());
    }

    /**
     * Shows it again while its time lasts; that takes no other reveal of the day.
     *
     * @param kind kind of the card
     */
    public RevealOutcome again(Access access, CardKind kind, String cardId, String revealId) {
        Optional<Reveal> found = store.find(revealId)
                .filter(reveal -> reveal.by().equals(access.caller().name())
                        && reveal.sought().kind() == kind
                        && reveal.sought().cardId().equals(cardId));
        if (found.isEmpty()) {
            return absent(access, cardId);
        }
        Reveal reveal = found.get();
        Optional<OnCard> seen =
                clock.instant().isBefore(reveal.expiresAt()) ? onCard(access, reveal.sought()) : Optional.empty();
        if (seen.isEmpty()) {
            absent(access, cardId, reveal.sought().field().member());
            return new RevealOutcome.Over(reveal);
        }
        return shown(access, reveal, seen.get());
    }

    /**
     * Who saw what of a card and why, the newest first; no value. For those who supervise: an entry says that they looked.
     *
     * @param after the id of the last one of the page before
     */
    public List<ExplainedReveal> ofCard(Access access, CardKind kind, String cardId, Optional<String> after, int most) {
        List<ExplainedReveal> found = store.ofCard(kind, cardId, after, most);
        log.record(new AccessEntry(
                access,
                Action.READ_LOG,
                AccessEntry.safeId(cardId).stream().toList(),
                List.of(),
                List.of(),
                found.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
        return found;
    }

    private RevealOutcome shown(Access access, Reveal reveal, OnCard seen) {
        note(access, Action.REVEAL, reveal.sought(), seen, Outcome.DONE);
        return new RevealOutcome.Shown(
                reveal, FieldValues.of(seen.person(), reveal.sought().field()));
    }

    private RevealOutcome absent(Access access, String cardId, String... fields) {
        List<String> asked = AccessEntry.safeId(cardId).stream().toList();
        log.record(new AccessEntry(access, Action.REVEAL, asked, List.of(), List.of(fields), Outcome.NOTHING_FOUND));
        return new RevealOutcome.Absent();
    }

    private void note(Access access, Action action, Sought sought, OnCard seen, Outcome outcome) {
        log.record(new AccessEntry(
                access,
                action,
                List.of(sought.cardId()),
                List.of(sought.personId()),
                List.of(FieldValues.path(seen.card(), sought.personId(), sought.field())),
                outcome));
    }

    private Optional<OnCard> onCard(Access access, Sought sought) {
        Optional<Card> card =
                switch (sought.kind()) {
                    case PUPIL ->
                        cards.find(sought.cardId(), access.scope(Permission.REVEAL))
                                .map(Stored::content);
                    case STAFF ->
                        staff.find(sought.cardId(), access.scope(Permission.REVEAL))
                                .map(Stored::content);
                };
        return card.flatMap(found -> found.persons().stream()
                .filter(person -> person.id().equals(sought.personId()))
                .findFirst()
                .map(person -> new OnCard(found, person)));
    }

    private record OnCard(Card card, Person person) {}
}
