package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * The SNILS of a pupil, a parent or an employee is empty on a card (the catalogue, D12). Somebody of another
 * citizenship without SNILS is D11, unless the SNILS is known from elsewhere.
 */
@Cause(
        code = "D12",
        title = "В карточке нет СНИЛС",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        since = "1")
final class NoSnilsOnCard implements Rule {
    private static final String ALL_HAVE_ONE = "СНИЛС есть у всех, кого касается вход";

    @Override
    public Finding examine(Facts facts) {
        if (facts.standings().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        if (!facts.standings().any(standing -> !standing.person().snils().isPresent())) {
            return Finding.clear(ALL_HAVE_ONE);
        }
        Predicate<Standing> empty =
                standing -> standing.person().snils().isEmpty() && !WithoutSnils.hasNone(standing, facts);
        List<Standing> carriers = facts.carriers(empty);
        if (!carriers.isEmpty()) {
            return Finding.confirmed(evidence(carriers, "пусто", "поле СНИЛС пустое"), mends(facts, carriers, empty));
        }
        Predicate<Standing> leftOut = standing -> standing.own()
                && standing.isSearched()
                && standing.person().snils().isUnknown()
                && facts.keysSent().snils().isSome()
                && !facts.isFoundByKeys(standing);
        List<Standing> perhaps = facts.carriers(leftOut);
        return perhaps.isEmpty()
                ? Finding.clear(ALL_HAVE_ONE)
                : Finding.possible(
                        evidence(perhaps, "", "СНИЛС передан, но по нему никто не найден"),
                        Set.of(MissingFact.KEYS_ON_CARD),
                        mends(facts, perhaps, leftOut));
    }

    private static List<Evidence> evidence(List<Standing> carriers, String found, String note) {
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        for (Standing standing : carriers) {
            evidence.add(
                    Evidence.on(standing, Field.SNILS, found, "СНИЛС " + standing.labelOf() + " из документа", note));
        }
        return evidence;
    }

    private static List<Edit> mends(Facts facts, List<Standing> carriers, Predicate<Standing> fault) {
        List<Edit> mends = new ArrayList<>(carriers.size());
        for (Standing standing : carriers) {
            mends.add(Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(standing, fault)));
        }
        return mends;
    }
}
