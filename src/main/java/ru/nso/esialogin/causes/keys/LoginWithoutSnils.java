package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * The keys that ЕСИА sent hold no SNILS, and the login typed was a phone or an e-mail, or is not known (the customer's
 * slides, case 2).
 */
@Cause(
        code = "L2",
        title = "Игнорирование рекомендации при первом входе использовать в качестве логина СНИЛС, а не номер"
                + " мобильного телефона или почту",
        basis = Basis.SEED,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.SEARCH,
        refines = {"E1", "E3"},
        since = "1")
final class LoginWithoutSnils implements Rule {
    @Override
    public Finding examine(Facts facts) {
        boolean throughEsia = facts.attempt().credential() != Credential.PASSWORD
                && !facts.attempt().entryPoint().isMySchool();
        if (facts.login().assumed() || !throughEsia) {
            return Finding.notApplicable("О попытке входа через Госуслуги ничего не известно");
        }
        if (facts.keysSent().snils().isSome()) {
            return Finding.clear("СНИЛС передан");
        }
        LoginTyped typed = facts.attempt().loginTyped();
        List<Evidence> evidence = new ArrayList<>(2);
        if (facts.keysSent().snils().isNone()) {
            evidence.add(Evidence.of(Place.ESIA, Field.KEYS_SENT, "без СНИЛС", "СНИЛС", "Госуслуги не передали СНИЛС"));
        }
        if (typed == LoginTyped.SNILS) {
            // Who says so may remember another account: the keys that came tell against it.
            boolean contradicted =
                    !evidence.isEmpty() && facts.simulation().behindGates().equals(Set.of(Verdict.FAILS));
            return contradicted
                    ? Finding.possible(evidence, Set.of(MissingFact.LOGIN_TYPED), List.of(SnilsNotSent.mend(facts)))
                    : Finding.clear("Логином на Госуслугах был СНИЛС");
        }
        if (typed != LoginTyped.UNKNOWN) {
            evidence.add(Evidence.of(
                    Place.ESIA,
                    Field.LOGIN_TYPED,
                    typed == LoginTyped.PHONE ? "телефон" : "электронная почта",
                    "СНИЛС",
                    "логином был не СНИЛС"));
        }
        if (facts.keysSent().snils().isNone()) {
            List<MissingFact> doubts = new ArrayList<>(1);
            if (facts.own().stream().anyMatch(LoginWithoutSnils::hasNoSnilsAtAll)) {
                doubts.add(MissingFact.SECOND_ACCOUNT);
            }
            return doubts.isEmpty()
                    ? Finding.confirmed(evidence, List.of(SnilsNotSent.mend(facts)))
                    : Finding.possible(evidence, Set.copyOf(doubts), List.of(SnilsNotSent.mend(facts)));
        }
        if (typed != LoginTyped.UNKNOWN) {
            return Finding.possible(evidence, Set.of(MissingFact.SNILS_SENT), List.of(SnilsNotSent.mend(facts)));
        }
        boolean works = facts.simulation().behindGates().equals(Set.of(Verdict.WORKS));
        return works
                ? Finding.clear("Ничто не говорит о том, что СНИЛС не передан")
                : Finding.possible(
                        List.of(Evidence.of(
                                Place.ESIA, Field.KEYS_SENT, "", "СНИЛС", "передали ли Госуслуги СНИЛС, неизвестно")),
                        Set.of(MissingFact.SNILS_SENT, MissingFact.LOGIN_TYPED),
                        List.of(SnilsNotSent.mend(facts)));
    }

    /** A foreigner may have no SNILS to log in with (see D11). */
    private static boolean hasNoSnilsAtAll(Standing own) {
        return own.isForeigner() && own.person().snils().isEmpty();
    }
}
