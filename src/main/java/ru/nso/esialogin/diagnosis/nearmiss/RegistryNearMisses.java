package ru.nso.esialogin.diagnosis.nearmiss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.near.NearCards;
import ru.nso.esialogin.card.registry.near.NearSearch;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;

/**
 * Near misses among the cards of the registry. Joins the transaction of the diagnosis; the cards that are shown are
 * written to the access log, and cards outside the caller's scope are as good as absent.
 */
@ApplicationScoped
@Transactional
public class RegistryNearMisses {
    private final NearCards cards;
    private final AccessLog log;

    public RegistryNearMisses(NearCards cards, AccessLog log) {
        this.cards = cards;
        this.log = log;
    }

    /** Most near misses in an answer, for logins that bring their cards, too. */
    public int mostShown() {
        return cards.mostShown();
    }

    /** Near misses, nearest first; none where the login found the own record. */
    public NearMisses.Nearest find(Access access, LoginCase login, Simulation simulation) {
        NearSearch search = NearMisses.search(login);
        if (search.isEmpty() || !NearMisses.areAskedFor(login, simulation)) {
            return NearMisses.Nearest.NOTHING;
        }
        NearCards.Found found = cards.find(search, access.scope(Permission.DIAGNOSE_REGISTRY));
        NearMisses.Nearest nearest = NearMisses.among(login, found, cards.mostShown());
        List<NearMiss> misses = nearest.misses();
        log.record(new AccessEntry(
                access,
                Action.DIAGNOSE,
                found.cards().stream().map(Card::id).toList(),
                found.cards().stream()
                        .flatMap(card -> card.persons().stream())
                        .map(Person::id)
                        .distinct()
                        .toList(),
                misses.stream()
                        .flatMap(miss -> miss.differences().stream())
                        .map(difference -> "near." + difference.kind().field())
                        .distinct()
                        .toList(),
                misses.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
        return nearest;
    }
}
