package ru.nso.esialogin.repair.blast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.repair.blast.Baseline.SameLogin;

/** The blast radius without any thought: everybody logs in over all cards, before and after. For comparison. */
public final class ByForce {
    private final LoginSimulator simulator;

    /** In the system that the simulator plays. */
    public ByForce(LoginSimulator simulator) {
        this.simulator = simulator;
    }

    /** Everybody whose login becomes another. */
    public List<Affected> between(Neighbourhood before, Neighbourhood after, Instant at) {
        Accounts accounts = new Accounts(before, after);
        Map<SameLogin, Told> logins = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (Neighbourhood over : List.of(before, after)) {
            AssumedLogin assumed = new AssumedLogin(over.cards(), over.staff(), simulator.dated());
            Set<String> here = new HashSet<>();
            for (OnCard one : over.people()) {
                here.add(one.recordId());
                if (!known.contains(one.recordId())) {
                    LoginCase login = assumed(one, assumed, before, after, at);
                    LoginCase right =
                            login.withAccount(accounts.of(one, login.account(), before.people(), after.people()));
                    logins.computeIfAbsent(SameLogin.of(right), unused -> new Told(right, new ArrayList<>()))
                            .records()
                            .add(one);
                }
            }
            known.addAll(here);
        }
        List<Affected> affected = new ArrayList<>();
        for (Told told : logins.values()) {
            Outcome was = play(told.login(), before);
            Outcome is = play(told.login(), after);
            was.becoming(is, after.ids())
                    .ifPresent(effect -> affected.add(new Affected(
                            told.records().get(0).kind(), told.records(), was.verdict(), is.verdict(), effect)));
        }
        return affected;
    }

    private record Told(LoginCase login, List<OnCard> records) {}

    private Outcome play(LoginCase login, Neighbourhood over) {
        LoginCase played = login.withCards(over.cards()).withStaff(over.staff());
        return Outcome.of(played, simulator.simulate(played));
    }

    private static LoginCase assumed(
            OnCard one, AssumedLogin logins, Neighbourhood before, Neighbourhood after, Instant at) {
        return switch (one.kind()) {
            case PUPIL -> logins.ofPupil(one.card().orElseThrow(), at);
            case PARENT -> logins.ofParent(new Parent(one.person(), Fact.unknown()), at);
            case EMPLOYEE -> logins.ofEmployee(withAllRoles(one, before, after), at);
        };
    }

    private static StaffCard withAllRoles(OnCard one, Neighbourhood before, Neighbourhood after) {
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        List<StaffCard> cards = new ArrayList<>(before.staff());
        cards.addAll(after.staff());
        cards.removeIf(card -> !card.id().equals(one.cardId()));
        cards.forEach(card -> roles.addAll(card.knownRoles()));
        StaffCard card = cards.get(0);
        return new StaffCard(
                card.id(),
                card.school(),
                one.person(),
                Fact.of(List.copyOf(roles)),
                card.employedFrom(),
                card.employedTo());
    }
}
