package ru.nso.esialogin.repair.blast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.repair.blast.Baseline.SameLogin;
import ru.nso.esialogin.repair.blast.reach.CardIndex;
import ru.nso.esialogin.repair.blast.reach.Reach;

/**
 * The logins of everybody on some cards before and after edits. Each is played over the cards that {@link Reach} names,
 * and not at all where the edits change none of these: the outcome is that over all cards.
 */
final class Comparison {
    private static final List<Effect> WORST_FIRST =
            List.of(Effect.WRONG_PERSON, Effect.LOSES, Effect.CHANGES, Effect.GAINS);

    private final LoginSimulator simulator;
    private final Baseline baseline;
    private final CardIndex before;
    private final CardIndex after;
    private final Reach reach;
    private final Accounts accounts;
    private final BooleanSupplier timeIsOver;

    Comparison(LoginSimulator simulator, Baseline baseline, Neighbourhood after, BooleanSupplier timeIsOver) {
        this.simulator = simulator;
        this.baseline = baseline;
        this.before = baseline.cards();
        this.after = new CardIndex(after);
        this.reach = new Reach(before, this.after);
        this.accounts = new Accounts(before.all(), after);
        this.timeIsOver = timeIsOver;
    }

    /** Those whose login becomes another, of those who are meant. */
    Blast of(Predicate<List<OnCard>> meant) {
        Set<String> cardsAfter = after.all().ids();
        List<Affected> affected = new ArrayList<>();
        Map<SameLogin, List<Person>> logins = logins();
        for (List<Person> same : logins.values()) {
            if (timeIsOver.getAsBoolean()) {
                return sorted(affected, false);
            }
            List<OnCard> records = same.stream().map(Person::record).toList();
            if (meant.test(records)) {
                compare(same.get(0).login())
                        .flatMap(pair -> pair.was()
                                .becoming(pair.is(), cardsAfter)
                                .map(effect -> new Affected(
                                        records.get(0).kind(),
                                        records,
                                        pair.was().verdict(),
                                        pair.is().verdict(),
                                        effect)))
                        .ifPresent(affected::add);
            }
        }
        return sorted(affected, !timeIsOver.getAsBoolean());
    }

    private static Blast sorted(List<Affected> affected, boolean complete) {
        affected.sort(Comparator.comparing((Affected one) -> WORST_FIRST.indexOf(one.effect()))
                .thenComparing(Affected::kind)
                .thenComparing(Affected::recordId));
        return new Blast(affected, complete);
    }

    /** Both outcomes; nothing where the edits are out of reach. */
    private Optional<Outcomes> compare(LoginCase login) {
        Optional<Set<String>> reached = reach.of(login);
        Neighbourhood was = reached.map(before::among).orElse(before.all());
        Neighbourhood is = reached.map(after::among).orElse(after.all());
        boolean enoughBefore = Reach.areEnough(login.identity(), was);
        boolean enoughAfter = Reach.areEnough(login.identity(), is);
        if (reached.isPresent() && enoughBefore && enoughAfter && !reach.areChanged(reached.get())) {
            return Optional.empty();
        }
        Neighbourhood overBefore = enoughBefore ? was : before.all();
        return Optional.of(new Outcomes(
                baseline.outcome(login, overBefore.ids(), () -> play(login, overBefore)),
                play(login, enoughAfter ? is : after.all())));
    }

    private Outcome play(LoginCase login, Neighbourhood over) {
        LoginCase played = login.withCards(over.cards()).withStaff(over.staff());
        return Outcome.of(played, simulator.simulate(played));
    }

    /** Everybody before or after, those together who log in with the same name and account in the same role. */
    private Map<SameLogin, List<Person>> logins() {
        Map<SameLogin, List<Person>> logins = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (CardIndex over : List.of(before, after)) {
            Set<String> here = new HashSet<>();
            for (OnCard one : over.all().people()) {
                if (timeIsOver.getAsBoolean()) {
                    return logins;
                }
                if (!known.contains(one.recordId())) {
                    LoginCase login = login(one, over);
                    logins.computeIfAbsent(SameLogin.of(login), unused -> new ArrayList<>())
                            .add(new Person(one, login));
                }
                here.add(one.recordId());
            }
            known.addAll(here);
        }
        return logins;
    }

    private LoginCase login(OnCard one, CardIndex over) {
        Set<String> around = reach.around(one);
        Neighbourhood cards = over.among(around);
        LoginCase login = assumed(one, new AssumedLogin(cards.cards(), cards.staff(), simulator.dated()));
        return login.withAccount(accounts.of(one, login.account(), before.people(around), after.people(around)));
    }

    private LoginCase assumed(OnCard one, AssumedLogin logins) {
        return switch (one.kind()) {
            case PUPIL -> logins.ofPupil(one.card().orElseThrow(), baseline.at());
            // A parent is one and the same whatever a card says of the kinship.
            case PARENT -> logins.ofParent(new Parent(one.person(), Fact.unknown()), baseline.at());
            case EMPLOYEE -> logins.ofEmployee(withAllRoles(one), baseline.at());
        };
    }

    /** An employee expects the roles that the card has or will have: without the edit some are missing. */
    private StaffCard withAllRoles(OnCard one) {
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        List<StaffCard> cards = new ArrayList<>();
        for (CardIndex index : List.of(before, after)) {
            index.card(one.cardId()).ifPresent(card -> {
                if (card instanceof StaffCard staff) {
                    cards.add(staff);
                    roles.addAll(staff.knownRoles());
                }
            });
        }
        StaffCard card = cards.get(0);
        return new StaffCard(
                card.id(),
                card.school(),
                one.person(),
                Fact.of(List.copyOf(roles)),
                card.employedFrom(),
                card.employedTo());
    }

    private record Outcomes(Outcome was, Outcome is) {}

    private record Person(OnCard record, LoginCase login) {}
}
