package ru.nso.esialogin.repair.blast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * What somebody on the cards holds at ЕСИА. An edit of a card does not change it, so it is one account for the login
 * before and the one after: the assumed account (rulings: Assumed account) over the cards before the edits, set right by
 * what the edits take from a document.
 *
 * <ul>
 *   <li>A SNILS that is set is the person's own; one that was doubled is the own of whoever keeps it.
 *   <li>A contact that is set replaces those that stood in its place.
 *   <li>A key that is only cleared may still be the person's: nobody has seen a document of what ЕСИА holds. It is
 *       gone only when the same edits set it on somebody else's record.
 *   <li>Stored links are looked at only where an edit takes one away.
 * </ul>
 */
final class Accounts {
    private final Map<String, Person> personsBefore = new HashMap<>();
    private final Map<String, Person> personsAfter = new HashMap<>();
    private final Set<Snils> touchedSnils = new LinkedHashSet<>();
    private final Set<String> takenLinks = new LinkedHashSet<>();

    Accounts(Neighbourhood before, Neighbourhood after) {
        List<OnCard> peopleBefore = before.people();
        List<OnCard> peopleAfter = after.people();
        peopleBefore.forEach(one -> personsBefore.put(one.recordId(), one.person()));
        peopleAfter.forEach(one -> personsAfter.put(one.recordId(), one.person()));
        peopleBefore.stream().filter(this::isChanged).forEach(one -> touch(one.person(), after(one)));
        peopleAfter.stream().filter(one -> before(one) == null).forEach(one -> touch(null, one.person()));
    }

    private void touch(@Nullable Person was, @Nullable Person is) {
        if (was != null) {
            was.matchableSnils().ifPresent(touchedSnils::add);
        }
        if (is != null) {
            is.matchableSnils().ifPresent(touchedSnils::add);
        }
        if (was != null && is != null && !was.esiaOid().equals(is.esiaOid())) {
            was.esiaOid().value().ifPresent(takenLinks::add);
        }
    }

    /**
     * The account of somebody, given the one assumed over the cards on which the person stands.
     *
     * @param before everybody before the edits who may be the same person, or who holds a key of one of these
     * @param after the same after the edits
     */
    EsiaAccount of(OnCard who, EsiaAccount assumed, List<OnCard> before, List<OnCard> after) {
        List<OnCard> ownBefore = new ArrayList<>();
        List<OnCard> ownAfter = new ArrayList<>();
        List<OnCard> othersBefore = new ArrayList<>();
        List<OnCard> othersAfter = new ArrayList<>();
        before.forEach(one -> (who.isSameHuman(one) ? ownBefore : othersBefore).add(one));
        after.forEach(one -> (who.isSameHuman(one) ? ownAfter : othersAfter).add(one));
        if (!isTouched(ownBefore, ownAfter)) {
            return assumed;
        }
        return new EsiaAccount(
                assumed.level(),
                Fact.of(snils(ownBefore, othersBefore, ownAfter, othersAfter)),
                Fact.of(contacts(ownBefore, ownAfter, othersAfter, Person::matchablePhones)),
                Fact.of(contacts(ownBefore, ownAfter, othersAfter, Person::matchableEmails)),
                assumed.phonesVerifying(),
                assumed.emailsVerifying(),
                link(ownBefore, ownAfter, othersAfter).map(Fact::of).orElse(assumed.oid()),
                assumed.linkedToParent(),
                assumed.verifying(),
                assumed.consent(),
                assumed.secondAccount());
    }

    private boolean isTouched(List<OnCard> ownBefore, List<OnCard> ownAfter) {
        return ownBefore.stream().anyMatch(this::isChanged)
                || ownAfter.stream().anyMatch(one -> before(one) == null)
                || ownBefore.stream()
                        .anyMatch(one -> one.person()
                                        .matchableSnils()
                                        .filter(touchedSnils::contains)
                                        .isPresent()
                                || takenLinks.contains(one.person().esiaOid().orElse("")));
    }

    private boolean isChanged(OnCard one) {
        return !one.person().equals(after(one));
    }

    private @Nullable Person before(OnCard one) {
        return personsBefore.get(one.recordId());
    }

    private @Nullable Person after(OnCard one) {
        return personsAfter.get(one.recordId());
    }

    private Snils snils(
            List<OnCard> ownBefore, List<OnCard> othersBefore, List<OnCard> ownAfter, List<OnCard> othersAfter) {
        for (OnCard one : ownAfter) {
            Person was = before(one);
            Optional<Snils> now = sound(one.person());
            if (now.isPresent() && (was == null || !was.matchableSnils().equals(now))) {
                return now.get();
            }
        }
        return alone(ownAfter, othersAfter)
                .or(() -> alone(ownBefore, othersBefore)
                        .filter(snils -> !isMoved(snils, ownBefore, othersBefore, othersAfter)))
                .or(() -> setElsewhere(ownBefore, ownAfter, othersAfter))
                .orElseGet(AssumedLogin::snilsOnNoCard);
    }

    /** A SNILS that stands on others, too, and is set on one more: it may be the own all the same. */
    private Optional<Snils> setElsewhere(List<OnCard> ownBefore, List<OnCard> ownAfter, List<OnCard> othersAfter) {
        return ownBefore.stream()
                .flatMap(one -> sound(one.person()).stream())
                .filter(snils -> ownAfter.stream().anyMatch(one -> holds(one.person(), snils)))
                .filter(snils ->
                        othersAfter.stream().anyMatch(one -> holds(one.person(), snils) && !heldBefore(one, snils)))
                .findFirst();
    }

    /** The first sound SNILS of the own records that stands on nobody else's. */
    private static Optional<Snils> alone(List<OnCard> own, List<OnCard> others) {
        return own.stream()
                .flatMap(one -> sound(one.person()).stream())
                .filter(snils -> others.stream().noneMatch(other -> holds(other.person(), snils)))
                .findFirst();
    }

    /** Whether it was taken from this person and set on another. */
    private boolean isMoved(Snils snils, List<OnCard> ownBefore, List<OnCard> othersBefore, List<OnCard> othersAfter) {
        boolean taken = Stream.concat(ownBefore.stream(), othersBefore.stream()).anyMatch(one -> {
            Person is = after(one);
            return holds(one.person(), snils) && is != null && !holds(is, snils);
        });
        return taken && othersAfter.stream().anyMatch(one -> holds(one.person(), snils) && !heldBefore(one, snils));
    }

    private static boolean holds(Person person, Snils snils) {
        return person.matchableSnils().filter(snils::equals).isPresent();
    }

    private boolean heldBefore(OnCard one, Snils snils) {
        Person was = before(one);
        return was != null && holds(was, snils);
    }

    private <T> List<T> contacts(
            List<OnCard> ownBefore, List<OnCard> ownAfter, List<OnCard> othersAfter, Function<Person, List<T>> values) {
        Set<T> held = new LinkedHashSet<>();
        Set<T> gone = new LinkedHashSet<>();
        for (OnCard one : ownBefore) {
            List<T> was = values.apply(one.person());
            held.addAll(was);
            Person is = after(one);
            if (is != null) {
                List<T> now = values.apply(is);
                was.stream()
                        .filter(value -> !now.contains(value))
                        .filter(value -> !now.isEmpty() || isNewOn(othersAfter, value, values))
                        .forEach(gone::add);
            }
        }
        held.removeAll(gone);
        for (OnCard one : ownAfter) {
            Collection<T> was = wasThere(one, values);
            values.apply(one.person()).stream()
                    .filter(value -> !was.contains(value))
                    .forEach(held::add);
        }
        return List.copyOf(held);
    }

    private <T> boolean isNewOn(List<OnCard> others, T value, Function<Person, List<T>> values) {
        return others.stream()
                .anyMatch(one -> values.apply(one.person()).contains(value)
                        && !wasThere(one, values).contains(value));
    }

    private <T> List<T> wasThere(OnCard one, Function<Person, List<T>> values) {
        Person was = before(one);
        return was == null ? List.of() : values.apply(was);
    }

    /** The link that stays on the own record, or that was taken from it and stays on nobody else's. */
    private Optional<String> link(List<OnCard> ownBefore, List<OnCard> ownAfter, List<OnCard> othersAfter) {
        return ownAfter.stream()
                .flatMap(one -> one.person().esiaOid().value().stream())
                .filter(takenLinks::contains)
                .findFirst()
                .or(() -> ownBefore.stream()
                        .flatMap(one -> one.person().esiaOid().value().stream())
                        .filter(takenLinks::contains)
                        .filter(oid -> othersAfter.stream()
                                .noneMatch(other -> other.person().esiaOid().equals(Fact.of(oid))))
                        .findFirst());
    }

    private static Optional<Snils> sound(Person person) {
        return person.snils().value().filter(SnilsField::sound).flatMap(SnilsField::snils);
    }
}
