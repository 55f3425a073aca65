package ru.nso.esialogin.repair.blast.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * On which cards the outcome of a login depends, before and after edits: those on which the person may stand or a key
 * of the account stands, with all cards of the same pupils and of whoever has a parent in common with them, and so on.
 * A card outside of these gives no record that is found or expected, so the login is the same without it.
 */
public final class Reach {
    private final CardIndex before;
    private final CardIndex after;
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** The reach of logins over cards before and after edits. */
    public Reach(CardIndex before, CardIndex after) {
        this.before = before;
        this.after = after;
        join();
        Stream.concat(ids(before), ids(after))
                .filter(id -> !before.card(id).equals(after.card(id)))
                .forEach(changed::add);
    }

    /**
     * Cards that decide what the person holds at ЕСИА: whoever may be the same one stands on them, and whoever holds a
     * key of these.
     */
    public Set<String> around(OnCard one) {
        Set<Object> marks = CardIndex.marks(one.person());
        Set<String> near = new LinkedHashSet<>(Set.of(one.cardId()));
        addHolders(marks, near);
        Set<Object> keys = new HashSet<>();
        for (CardIndex index : List.of(before, after)) {
            index.people(near).forEach(other -> keys.addAll(CardIndex.keys(other.person())));
        }
        addHolders(keys, near);
        return near;
    }

    /** The cards that a login depends on; nothing where any card may matter. */
    public Optional<Set<String>> of(LoginCase login) {
        Identity identity = login.identity();
        EsiaAccount account = login.account();
        if (!CardIndex.isTold(identity.name(), identity.birthDate().isPresent())
                || KeysSent.ofAccount(account).isOpen()) {
            return Optional.empty();
        }
        Set<Object> marks = CardIndex.keys(account);
        identity.birthDate().value().ifPresent(marks::add);
        Set<String> reached = new LinkedHashSet<>();
        addHolders(marks, reached);
        for (CardIndex index : List.of(before, after)) {
            index.vague().stream().filter(one -> mayBe(identity, one)).forEach(one -> reached.add(one.cardId()));
        }
        Set<String> all = new HashSet<>();
        reached.forEach(id -> all.addAll(families.getOrDefault(id, Set.of(id))));
        return Optional.of(all);
    }

    /** Whether edits change any of the cards. */
    public boolean areChanged(Set<String> ids) {
        return ids.stream().anyMatch(changed::contains);
    }

    /**
     * Whether the cards show who the person is. Where they do not, it is guessed, and how many other pupils there are
     * makes a difference (rulings: Family).
     */
    public static boolean areEnough(Identity identity, Neighbourhood cards) {
        if (identity.role() == Role.EMPLOYEE) {
            return true;
        }
        RecordKind kind = identity.role() == Role.PUPIL ? RecordKind.PUPIL : RecordKind.PARENT;
        return cards.cards().stream()
                .filter(card -> kind == RecordKind.PARENT || card.system() == SourceSystem.JOURNAL)
                .flatMap(card -> Neighbourhood.people(card).stream())
                .anyMatch(one -> one.kind() == kind
                        && Resemblance.of(identity, one.person()).likeness().isOwn());
    }

    /** Whether a record of which too little is told may be the person's own. */
    private static boolean mayBe(Identity identity, OnCard one) {
        return Resemblance.of(identity, one.person()).likeness() != Likeness.NONE;
    }

    private void addHolders(Collection<?> marks, Set<String> ids) {
        before.addHolders(marks, ids);
        after.addHolders(marks, ids);
    }

    private static Stream<String> ids(CardIndex index) {
        return index.all().ids().stream();
    }

    /** Brings together the cards of one pupil, and those of pupils with a parent in common. */
    private void join() {
        Map<Object, List<PersonCard>> byMark = new HashMap<>();
        for (CardIndex index : List.of(before, after)) {
            index.byMark().forEach((mark, ids) -> {
                List<PersonCard> holders = byMark.computeIfAbsent(mark, unused -> new ArrayList<>());
                for (String id : ids) {
                    index.card(id).ifPresent(card -> {
                        if (card instanceof PersonCard pupil && !holders.contains(pupil)) {
                            holders.add(pupil);
                        }
                    });
                }
            });
        }
        byMark.values().forEach(this::join);
    }

    private void join(List<PersonCard> holders) {
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                PersonCard one = holders.get(i);
                PersonCard other = holders.get(j);
                if (!family(one).contains(other.id()) && belongTogether(one, other)) {
                    Set<String> joined = family(one);
                    joined.addAll(family(other));
                    joined.forEach(id -> families.put(id, joined));
                }
            }
        }
    }

    private static boolean belongTogether(PersonCard one, PersonCard other) {
        return SamePerson.pupils(one, other) || SamePerson.haveCommonParent(one, other);
    }

    private Set<String> family(PersonCard card) {
        return families.computeIfAbsent(card.id(), id -> new HashSet<>(Set.of(id)));
    }
}
