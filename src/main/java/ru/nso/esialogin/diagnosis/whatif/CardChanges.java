package ru.nso.esialogin.diagnosis.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * Whose login became another by a change of one card, or becomes another when it is made or goes: everybody on the card and on the cards that share a
 * key with it, within the reader's scope, over the cards with the earlier and with the later state of this one. Which
 * cards elsewhere have a value nobody learns by this. Written into the access log.
 */
@ApplicationScoped
@Transactional
public class CardChanges {
    private static final List<String> WHOLE_CARD = List.of("*");

    private final CardsOfKeys registry;
    private final BlastRadius blast;
    private final AccessLog log;

    public CardChanges(CardsOfKeys registry, BlastRadius blast, AccessLog log) {
        this.registry = registry;
        this.blast = blast;
        this.log = log;
    }

    /**
     * What came of a change.
     *
     * @param affected whose login became another, with their records within the scope
     * @param complete whether everybody within the scope was looked at
     */
    public record Came(List<Affected> affected, boolean complete) {
        /** Copies the list. */
        public Came {
            affected = List.copyOf(affected);
        }
    }

    /**
     * Plays the logins over both states.
     *
     * @param before the card as it was
     * @param after the same card as it became
     */
    public Came between(Access access, Card before, Card after, Instant at) {
        return play(access, List.of(before), List.of(after), at);
    }

    /** The same of a card that was made. */
    public Came made(Access access, Card card, Instant at) {
        return play(access, List.of(), List.of(card), at);
    }

    /** The same of a card that goes, or would. */
    public Came gone(Access access, Card card, Instant at) {
        return play(access, List.of(card), List.of(), at);
    }

    /**
     * The same of two cards that become one.
     *
     * @param two both as they are
     * @param one what becomes of them
     */
    public Came merged(Access access, List<? extends Card> two, Card one, Instant at) {
        return play(access, two, List.of(one), at);
    }

    private Came play(Access access, List<? extends Card> before, List<? extends Card> after, Instant at) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        before.forEach(card -> keys.addAll(CardKeys.of(card)));
        after.forEach(card -> keys.addAll(CardKeys.of(card)));
        CardsOfKeys.Found around = registry.all(keys, access.scope(Permission.DIAGNOSE_REGISTRY));
        Map<String, Card> cards = new LinkedHashMap<>();
        around.cards().forEach(card -> cards.put(card.id(), card));
        before.forEach(card -> cards.remove(card.id()));
        after.forEach(card -> cards.remove(card.id()));
        Blast found = blast.between(with(cards, before), with(cards, after), at);
        note(access, Stream.concat(before.stream(), after.stream()).map(Card::id), found.affected());
        return new Came(found.affected(), found.complete() && around.complete());
    }

    private static Neighbourhood with(Map<String, Card> cards, List<? extends Card> more) {
        Map<String, Card> all = new LinkedHashMap<>(cards);
        more.forEach(card -> all.put(card.id(), card));
        return neighbourhood(all);
    }

    private static Neighbourhood neighbourhood(Map<String, Card> cards) {
        List<PersonCard> pupils = new ArrayList<>();
        List<StaffCard> staff = new ArrayList<>();
        for (Card card : cards.values()) {
            if (card instanceof PersonCard pupil) {
                pupils.add(pupil);
            } else if (card instanceof StaffCard employee) {
                staff.add(employee);
            }
        }
        return new Neighbourhood(pupils, staff);
    }

    /** That nobody's login became another is an answer, and nothing sought in vain. */
    private void note(Access access, Stream<String> changed, List<Affected> affected) {
        List<OnCard> records =
                affected.stream().flatMap(one -> one.records().stream()).toList();
        log.record(new AccessEntry(
                access,
                Action.WHAT_IF,
                Stream.concat(changed, records.stream().map(OnCard::cardId))
                        .distinct()
                        .toList(),
                records.stream().map(one -> one.person().id()).distinct().toList(),
                WHOLE_CARD,
                Outcome.DONE));
    }
}
