package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.card.registry.near.NearSearch;
import ru.nso.esialogin.card.registry.near.NearSearch.NamedPerson;
import ru.nso.esialogin.diagnosis.nearmiss.Difference.Kind;
import ru.nso.esialogin.diagnosis.nearmiss.NearMiss.Place;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;

/** Compares a login that did not find the own record with the persons on cards. Pure and deterministic. */
public final class NearMisses {
    private static final Comparator<NearMiss> NEAREST_FIRST = Comparator.comparingInt(
                    (NearMiss miss) -> -miss.likeness())
            .thenComparing(NearMiss::cardId)
            .thenComparing(NearMiss::personId);

    private NearMisses() {}

    /**
     * What came of a comparison.
     *
     * @param misses nearest first
     * @param complete whether these are all; else there are farther ones, or so many cards were near that not all were
     *     compared
     */
    public record Nearest(List<NearMiss> misses, boolean complete) {
        /** No near misses, and there are no others. */
        public static final Nearest NOTHING = new Nearest(List.of(), true);

        /** Copies the list. */
        public Nearest {
            misses = List.copyOf(misses);
        }
    }

    /**
     * Whether there is anything to look for: the login found nobody, or not the person's own record, or a child of whom
     * the caller speaks stands on no card of the family.
     */
    public static boolean areAskedFor(LoginCase login, Simulation simulation) {
        if (login.identity().role() == Role.PARENT
                && !NamedChildren.notFound(login, simulation.household()).isEmpty()) {
            return true;
        }
        boolean found = simulation.verdict() == Verdict.WORKS || simulation.verdict() == Verdict.INCOMPLETE;
        return !found && simulation.candidates().stream().noneMatch(candidate -> candidate.owner() == Owner.SELF);
    }

    /** What to search the registry by. */
    public static NearSearch search(LoginCase login) {
        KeysSent sent = login.keysSent();
        List<NamedPerson> people = new ArrayList<>();
        addNamed(people, login.identity().name(), login.identity().birthDate());
        login.children().forEach(child -> addNamed(people, child.name(), child.birthDate()));
        return new NearSearch(
                new HashSet<>(sent.snils().values()),
                new HashSet<>(sent.phones().values()),
                new HashSet<>(sent.emails().values()),
                people);
    }

    /** Near misses among the cards that the login brings with it; none where the login found the own record. */
    public static Nearest onOwnCards(LoginCase login, Simulation simulation, int most) {
        return areAskedFor(login, simulation) ? among(login, NearCards.Found.NOTHING, most) : Nearest.NOTHING;
    }

    /**
     * Near misses among the cards of the login and others, nearest first.
     *
     * @param others cards beside those of the login
     * @param most how many to give at most
     */
    public static Nearest among(LoginCase login, NearCards.Found others, int most) {
        Map<String, Card> cards = new LinkedHashMap<>();
        Stream.of(login.knownCards(), login.knownStaff(), others.cards())
                .flatMap(Collection::stream)
                .forEach(card -> cards.putIfAbsent(key(card), card));
        Sought caller = new Sought(
                login.keysSent(), login.identity().name(), login.identity().birthDate());
        List<Sought> children = login.children().stream()
                .map(child -> new Sought(KeysSent.NONE, child.name(), child.birthDate()))
                .toList();
        List<NearMiss> misses = new ArrayList<>();
        for (Card card : cards.values()) {
            boolean ofChild = card instanceof PersonCard pupils && isAmong(children, pupils.pupil());
            for (Person person : card.persons()) {
                add(misses, card, person, caller.differencesOf(person, ofChild), false);
            }
            if (card instanceof PersonCard pupils && !ofChild) {
                for (Sought child : children) {
                    add(misses, card, pupils.pupil(), child.differencesOf(pupils.pupil(), false), true);
                }
            }
        }
        List<NearMiss> nearest =
                misses.stream().sorted(NEAREST_FIRST).limit(most).toList();
        return new Nearest(nearest, others.complete() && nearest.size() == misses.size());
    }

    /** Whether the pupil is one of the children: whose name and birth date agree was found by them. */
    private static boolean isAmong(List<Sought> children, Person pupil) {
        return children.stream()
                .flatMap(child -> child.differencesOf(pupil, false).stream())
                .anyMatch(difference -> difference.kind() == Kind.SAME_NAME_OTHER_KEYS);
    }

    private static void add(
            List<NearMiss> misses, Card card, Person person, List<Difference> differences, boolean child) {
        if (!differences.isEmpty()) {
            misses.add(new NearMiss(card.id(), person.id(), place(card, person), child, differences));
        }
    }

    private static Place place(Card card, Person person) {
        if (card instanceof StaffCard) {
            return Place.EMPLOYEE;
        }
        return card instanceof PersonCard pupils && pupils.pupil().id().equals(person.id())
                ? Place.PUPIL
                : Place.PARENT;
    }

    /** Ids of pupil cards and of staff cards are given apart. */
    private static String key(Card card) {
        return (card instanceof StaffCard ? "S" : "P") + card.id();
    }

    private static void addNamed(List<NamedPerson> people, FullName name, Fact<BirthDate> birthDate) {
        if (name.first().isPresent()) {
            birthDate.value().ifPresent(born -> people.add(new NamedPerson(name, born)));
        }
    }
}
