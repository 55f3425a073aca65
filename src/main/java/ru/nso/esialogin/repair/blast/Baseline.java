package ru.nso.esialogin.repair.blast;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.repair.blast.reach.CardIndex;

/** The cards as they are, with the outcomes of logins over them: the same before every plan. For one thread. */
final class Baseline {
    private final CardIndex cards;
    private final Instant at;
    private final long end;
    private final Map<Played, Outcome> outcomes = new HashMap<>();

    /**
     * Nothing played yet.
     *
     * @param at moment for which logins are played
     * @param end when to stop, on the stopwatch
     */
    Baseline(Neighbourhood cards, Instant at, long end) {
        this.cards = new CardIndex(cards);
        this.at = at;
        this.end = end;
    }

    CardIndex cards() {
        return cards;
    }

    Instant at() {
        return at;
    }

    long end() {
        return end;
    }

    /** The outcome of a login over cards that are as they were, played at the first call. */
    Outcome outcome(LoginCase login, Set<String> over, Supplier<Outcome> play) {
        return outcomes.computeIfAbsent(new Played(SameLogin.of(login), over), unused -> play.get());
    }

    /** What makes two logins of a circle one and the same: who logs in, with what account. */
    record SameLogin(Identity identity, EsiaAccount account) {
        static SameLogin of(LoginCase login) {
            return new SameLogin(login.identity(), login.account());
        }
    }

    private record Played(SameLogin login, Set<String> over) {}
}
