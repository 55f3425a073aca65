package ru.nso.esialogin.repair.blast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Edit;

/**
 * Everybody whose login an edit of cards changes. Each person on the cards logs in with the account of
 * {@link Accounts}, once over the cards as they are and once over those after the edits; who opens the same both times
 * is not told of.
 */
public final class BlastRadius {
    private static final List<Effect> WORST_FIRST =
            List.of(Effect.WRONG_PERSON, Effect.LOSES, Effect.CHANGES, Effect.GAINS);

    private final LoginSimulator simulator;

    /** Blast radii in the system that the simulator plays. */
    public BlastRadius(LoginSimulator simulator) {
        this.simulator = simulator;
    }

    /**
     * Everybody whose login becomes another.
     *
     * @param before the cards as they are
     * @param after the same cards after the edits; some may be added, and some merged into others
     * @param at moment for which the logins are played
     */
    public Blast between(Neighbourhood before, Neighbourhood after, Instant at) {
        return between(before, after, at, records -> true);
    }

    /**
     * Everybody whose login becomes another, of those who are meant; the others are only searched and may be found.
     *
     * @param meant is given all records on which somebody stands in one capacity
     */
    public Blast between(Neighbourhood before, Neighbourhood after, Instant at, Predicate<List<OnCard>> meant) {
        if (before.equals(after)) {
            return Blast.NONE;
        }
        Set<String> cardsAfter = after.ids();
        List<Affected> affected = new ArrayList<>();
        for (List<Person> same : logins(before, after, at).values()) {
            List<OnCard> records = same.stream().map(Person::record).toList();
            if (meant.test(records)) {
                LoginCase login = same.get(0).login();
                Outcome was = play(login, before);
                Outcome is = play(login, after);
                was.becoming(is, cardsAfter)
                        .ifPresent(effect -> affected.add(
                                new Affected(records.get(0).kind(), records, was.verdict(), is.verdict(), effect)));
            }
        }
        affected.sort(Comparator.comparing((Affected one) -> WORST_FIRST.indexOf(one.effect()))
                .thenComparing(Affected::kind)
                .thenComparing(Affected::recordId));
        return new Blast(affected);
    }

    /**
     * Everybody else whose login a plan for one login changes; the person who logs in is left out.
     *
     * @param login the login for which the plan is, over the cards of the family
     * @param before its simulation
     * @param plan the edits; those that change no card touch nobody
     * @param around the cards of others whom the plan may touch, those of the login perhaps among them
     */
    public Blast of(LoginCase login, Simulation before, List<Edit> plan, Circle around) {
        Neighbourhood family = new Neighbourhood(login.knownCards(), login.knownStaff());
        Neighbourhood others = around.cards().without(family.ids());
        Neighbourhood after = PlanEffects.apply(login, before, plan);
        Set<String> near = new HashSet<>(around.near());
        near.addAll(family.ids());
        return between(
                family.with(others),
                after.with(others),
                login.attempt().at(),
                records -> records.stream().anyMatch(one -> near.contains(one.cardId()))
                        && records.stream().noneMatch(one -> isOwn(one, before)));
    }

    /** The same where nobody knows of other cards than those of the login. */
    public Blast of(LoginCase login, Simulation before, List<Edit> plan) {
        return of(login, before, plan, Circle.NONE);
    }

    /** Whether a record is that of the person who logs in. */
    static boolean isOwn(OnCard one, Simulation login) {
        Household household = login.household();
        boolean ofOwnFile = household
                .ownFile()
                .filter(file -> file.cards().stream().anyMatch(card -> card.id().equals(one.cardId())))
                .isPresent();
        return (one.kind() == RecordKind.PUPIL && ofOwnFile) || household.isOwn(one.person(), one.kind());
    }

    private Outcome play(LoginCase login, Neighbourhood over) {
        LoginCase played = login.withCards(over.cards()).withStaff(over.staff());
        Simulation simulation = simulator.simulate(played);
        return Outcome.of(played, simulation);
    }

    /** Everybody before or after, those together who log in with the same name and account in the same role. */
    private Map<SameLogin, List<Person>> logins(Neighbourhood before, Neighbourhood after, Instant at) {
        Accounts accounts = new Accounts(before, after);
        Map<SameLogin, List<Person>> logins = new LinkedHashMap<>();
        Set<String> known = add(logins, accounts, before, after, at, Set.of());
        add(logins, accounts, after, after, at, known);
        return logins;
    }

    private Set<String> add(
            Map<SameLogin, List<Person>> logins,
            Accounts accounts,
            Neighbourhood over,
            Neighbourhood after,
            Instant at,
            Set<String> known) {
        Map<String, LoginCase> assumed = assumed(over, after, at);
        for (OnCard one : over.people()) {
            LoginCase login = assumed.get(one.recordId());
            if (login != null && !known.contains(one.recordId())) {
                LoginCase right = login.withAccount(accounts.of(one, login.account()));
                logins.computeIfAbsent(new SameLogin(right.identity(), right.account()), unused -> new ArrayList<>())
                        .add(new Person(one, right));
            }
        }
        return assumed.keySet();
    }

    private Map<String, LoginCase> assumed(Neighbourhood over, Neighbourhood after, Instant at) {
        AssumedLogin logins = new AssumedLogin(over.cards(), over.staff(), simulator.dated());
        Map<String, LoginCase> byRecord = new HashMap<>();
        for (PersonCard card : over.cards()) {
            byRecord.put(recordId(card.id(), card.pupil()), logins.ofPupil(card, at));
            for (Parent parent : card.knownParents()) {
                // A parent is one and the same whatever a card says of the kinship.
                Parent bare = new Parent(parent.person(), Fact.unknown());
                byRecord.put(recordId(card.id(), parent.person()), logins.ofParent(bare, at));
            }
        }
        for (StaffCard card : over.staff()) {
            StaffCard expected = withRolesOf(card, after);
            byRecord.put(recordId(card.id(), card.person()), logins.ofEmployee(expected, at));
        }
        return byRecord;
    }

    private static String recordId(String cardId, ru.nso.esialogin.person.Person person) {
        return cardId + ':' + person.id();
    }

    /** An employee expects the roles that the card has or will have: without the edit some are missing. */
    private static StaffCard withRolesOf(StaffCard card, Neighbourhood after) {
        Optional<StaffCard> changed = after.staff().stream()
                .filter(later -> later.id().equals(card.id()))
                .findFirst();
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        roles.addAll(card.knownRoles());
        changed.ifPresent(later -> roles.addAll(later.knownRoles()));
        return new StaffCard(
                card.id(),
                card.school(),
                card.person(),
                Fact.of(List.copyOf(roles)),
                card.employedFrom(),
                card.employedTo());
    }

    private record SameLogin(Identity identity, EsiaAccount account) {}

    private record Person(OnCard record, LoginCase login) {}
}
