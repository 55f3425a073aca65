package ru.nso.esialogin.console.school.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.diagnosis.whatif.CardChanges;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Effect;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * What came of a change.
 *
 * @param logins logins that became others
 * @param complete whether everybody was looked at
 */
public record CameView(List<LoginView> logins, boolean complete) {

    /**
     * A login.
     *
     * @param who whose it is
     * @param before how it went before
     * @param after how it goes now
     * @param sign sign of that: ok, warn or bad
     */
    public record LoginView(String who, String before, String after, String sign) {
        static LoginView of(Affected one) {
            OnCard record = one.records().get(0);
            String name = record.person().name().display();
            return new LoginView(
                    Words.who(one.kind()) + (name.isEmpty() ? "" : ", " + name),
                    Words.verdict(one.before()),
                    Words.verdict(one.after()),
                    one.effect() == Effect.WRONG_PERSON ? "bad" : one.after() == Verdict.WORKS ? "ok" : "warn");
        }
    }

    /** What came of the change that made a state of a card; nothing where there is no such state. */
    static <C extends Card> Optional<CameView> of(
            CardChanges changes, Access access, List<CardVersion<C>> history, long version, Instant now) {
        Optional<C> after = state(history, version);
        Optional<C> before = state(history, version - 1);
        if (after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(
                before.isEmpty()
                        ? changes.made(access, after.get(), now)
                        : changes.between(access, before.get(), after.get(), now)));
    }

    /** What came of it, or would. */
    public static CameView of(CardChanges.Came came) {
        return new CameView(came.affected().stream().map(LoginView::of).toList(), came.complete());
    }

    private static <C extends Card> Optional<C> state(List<CardVersion<C>> history, long version) {
        return history.stream()
                .filter(one -> one.number() == version)
                .map(CardVersion::card)
                .findFirst();
    }
}
