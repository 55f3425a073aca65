package ru.nso.esialogin.imports.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.work.Drafts;
import ru.nso.esialogin.imports.work.Drafts.Draft;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * Plays the logins of everybody on some cards that a file touches, and of whoever shares a key with them, over the
 * registry and over the registry as the file makes it: with the assumed account, in a constant number of statements.
 *
 * <p>Only cards within the scope of the one who sent the file are looked at: who may not see the whole region must not
 * learn whether a value they name stands on a card elsewhere.
 */
public final class LoginPreview {
    private static final List<String> WHOLE_CARD = List.of("*");

    private final FamilySearch registry;
    private final CardsOfKeys ofKeys;
    private final Drafts drafts;
    private final BlastRadius blast;
    private final AccessLog log;

    public LoginPreview(FamilySearch registry, CardsOfKeys ofKeys, Drafts drafts, BlastRadius blast, AccessLog log) {
        this.registry = registry;
        this.ofKeys = ofKeys;
        this.drafts = drafts;
        this.blast = blast;
        this.log = log;
    }

    /**
     * What came of a part.
     *
     * @param changes logins that become others
     * @param complete false when there was no time to play all, or a phone or an address stands on too many cards
     */
    public record Part(List<LoginChange> changes, boolean complete) {
        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** Cards that go, of those that are given. */
    @FunctionalInterface
    public interface Leavers {
        /** Ids of those that the file archives. */
        Set<String> among(Collection<Card> cards);
    }

    /**
     * Plays a part of the file.
     *
     * @param touched ids of cards that the file changes, makes or archives
     */
    public Part play(ImportTask task, Set<String> touched, Leavers leavers, Instant at) {
        Scope scope = task.access().scope(Permission.WRITE_CARDS);
        Map<String, Card> before = new LinkedHashMap<>();
        registry.reread(touched, touched, scope).all().forEach(card -> before.put(card.id(), card));
        Map<String, Card> after = new LinkedHashMap<>(before);
        drafts.found(task.id(), Set.of(), touched)
                .forEach(draft -> after.put(draft.card().id(), draft.card()));
        Set<SearchKey> keys = keys(before.values(), after.values());
        CardsOfKeys.Found around = ofKeys.all(keys, scope);
        around.cards().forEach(card -> before.putIfAbsent(card.id(), card));
        before.forEach(after::putIfAbsent);
        List<Draft> drafted = drafts.found(task.id(), keys, before.keySet());
        drafted.forEach(draft -> after.put(draft.card().id(), draft.card()));
        leavers.among(List.copyOf(before.values())).forEach(after::remove);
        after.keySet().removeAll(Newcomers.alone(before, after));
        Blast found = blast.between(neighbourhood(before), neighbourhood(after), at, new Meant(touched, before, after));
        List<LoginChange> changes = new ArrayList<>();
        for (Affected one : found.affected()) {
            record(one, touched, before, after)
                    .map(record -> change(one, record))
                    .ifPresent(changes::add);
        }
        note(task.access(), changes);
        return new Part(changes, found.complete() && around.complete());
    }

    private static LoginChange change(Affected one, OnCard record) {
        return new LoginChange(record.cardId(), record.person().id(), LoginEffect.of(one), one.before(), one.after());
    }

    /**
     * Where the person stands afterwards, on a touched card if on any. Who stands on no card before has no login that
     * becomes another, unless it opens a record of somebody else; who stands on none afterwards has gone.
     */
    private static Optional<OnCard> record(
            Affected one, Set<String> touched, Map<String, Card> before, Map<String, Card> after) {
        boolean stoodBefore = one.records().stream().anyMatch(record -> stands(record, before));
        if (!stoodBefore && LoginEffect.of(one) != LoginEffect.WRONG_PERSON) {
            return Optional.empty();
        }
        List<OnCard> there =
                one.records().stream().filter(record -> stands(record, after)).toList();
        Comparator<OnCard> byPlace = Comparator.comparing(OnCard::recordId);
        return there.stream()
                .filter(record -> touched.contains(record.cardId()))
                .min(byPlace)
                .or(() -> there.stream().min(byPlace));
    }

    private static boolean stands(OnCard record, Map<String, Card> cards) {
        Card card = cards.get(record.cardId());
        return card != null
                && card.persons().stream()
                        .anyMatch(person -> person.id().equals(record.person().id()));
    }

    /**
     * Of somebody on several touched cards the part of the first one tells; so nobody is counted twice. Who stands on none
     * is told of by every part, and kept once.
     */
    private record Meant(Set<String> touched, Map<String, Card> before, Map<String, Card> after)
            implements Predicate<List<OnCard>> {
        @Override
        public boolean test(List<OnCard> records) {
            return records.stream()
                    .map(OnCard::cardId)
                    .filter(this::isChanged)
                    .min(String::compareTo)
                    .map(touched::contains)
                    .orElse(true);
        }

        private boolean isChanged(String cardId) {
            Card was = before.get(cardId);
            return was == null || !was.equals(after.get(cardId));
        }
    }

    private static Set<SearchKey> keys(Collection<Card> before, Collection<Card> after) {
        Set<SearchKey> keys = new LinkedHashSet<>();
        before.forEach(card -> keys.addAll(CardKeys.of(card)));
        after.forEach(card -> keys.addAll(CardKeys.of(card)));
        return keys;
    }

    private static Neighbourhood neighbourhood(Map<String, Card> cards) {
        return neighbourhood(cards.values());
    }

    private static Neighbourhood neighbourhood(Collection<Card> cards) {
        List<PersonCard> pupils = new ArrayList<>();
        List<StaffCard> staff = new ArrayList<>();
        for (Card card : cards) {
            if (card instanceof PersonCard pupil) {
                pupils.add(pupil);
            } else if (card instanceof StaffCard employee) {
                staff.add(employee);
            }
        }
        return new Neighbourhood(pupils, staff);
    }

    /** Whose login became another is shown to the one who sent the file. */
    private void note(Access access, List<LoginChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Set<String> cards = new LinkedHashSet<>();
        Set<String> persons = new HashSet<>();
        changes.forEach(change -> {
            cards.add(change.cardId());
            persons.add(change.personId());
        });
        log.record(new AccessEntry(
                access,
                Action.WHAT_IF,
                List.copyOf(cards),
                persons.stream().sorted().toList(),
                WHOLE_CARD,
                Outcome.DONE));
    }
}
