package ru.nso.esialogin.causes.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.Identity.Role;
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
 * The same parent stands on the cards of two or more children, with SNILS on some and without on others (the
 * customer's slides, case 6; rulings: Same person).
 */
@Cause(
        code = "L6",
        title = "Отсутствуют данные СНИЛС родителя в карточке одного из детей, если детей несколько",
        basis = Basis.SEED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        refines = "D12",
        since = "1")
final class ParentSnilsOnOneChildOnly implements Rule {
    private static final String ALL_OR_NONE = "СНИЛС родителя есть во всех карточках детей или ни в одной";

    @Override
    public Finding examine(Facts facts) {
        if (facts.isRole(Role.EMPLOYEE) || facts.family().size() < 2) {
            return Finding.notApplicable("Ребёнок в семье один");
        }
        if (!facts.standings()
                .any(standing ->
                        standing.isParent() && !standing.person().snils().isPresent())) {
            return Finding.clear(ALL_OR_NONE);
        }
        Predicate<Standing> empty = standing ->
                standing.isParent() && standing.person().snils().isEmpty() && hasSnilsOnSiblingsCard(standing, facts);
        List<Standing> carriers = facts.carriers(empty);
        if (!carriers.isEmpty()) {
            return Finding.confirmed(evidence(carriers, "пусто"), mends(facts, carriers, empty));
        }
        Predicate<Standing> leftOut = standing -> standing.isParent()
                && standing.own()
                && standing.isSearched()
                && standing.person().snils().isUnknown()
                && !facts.isFoundByKeys(standing)
                && hasSnilsOnSiblingsCard(standing, facts);
        List<Standing> perhaps = facts.carriers(leftOut);
        return perhaps.isEmpty()
                ? Finding.clear(ALL_OR_NONE)
                : Finding.possible(
                        evidence(perhaps, ""), Set.of(MissingFact.KEYS_ON_CARD), mends(facts, perhaps, leftOut));
    }

    private static boolean hasSnilsOnSiblingsCard(Standing standing, Facts facts) {
        return facts.standings()
                .any(other -> other.isParent()
                        && other.readableSnils().isPresent()
                        && isSibling(other, standing)
                        && isSame(other, standing));
    }

    private static boolean isSibling(Standing one, Standing other) {
        return one.file().isPresent()
                && other.file().filter(one.file().get()::is).isEmpty();
    }

    private static boolean isSame(Standing one, Standing other) {
        return (one.own() && other.own()) || SamePerson.parents(one.person(), other.person());
    }

    private static List<Evidence> evidence(List<Standing> carriers, String found) {
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        for (Standing standing : carriers) {
            evidence.add(Evidence.on(
                    standing,
                    Field.SNILS,
                    found,
                    "СНИЛС родителя из документа",
                    "в карточке другого ребёнка этой семьи СНИЛС этого родителя есть"));
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
