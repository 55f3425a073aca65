package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * A valid SNILS stands on a person to whom it does not belong: it is the one that ЕСИА sent for somebody else, or it
 * stands on two different persons. Possible where ЕСИА sent another SNILS for a person of equal name and birth date
 * (the catalogue, D2; rulings: Overlap): the card is known then, and the document decides. A parent's SNILS in a pupil's field of the same card is L1 or L7.
 */
@Cause(
        code = "D2",
        title = "В карточке СНИЛС другого человека",
        basis = Basis.INFERRED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        since = "1")
final class ForeignSnils implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.everybody().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        MisplacedSnils snils = new MisplacedSnils(facts);
        if (snils.isOutOfQuestion()) {
            return Finding.clear("Каждый СНИЛС стоит только у одного человека");
        }
        IdentityHashMap<Standing, String> reasons = new IdentityHashMap<>(2);
        for (Standing standing : facts.everybody()) {
            snils.reason(standing).ifPresent(reason -> reasons.put(standing, reason));
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        Predicate<Standing> misplaced = reasons::containsKey;
        Predicate<Standing> doubtful = standing -> !misplaced.test(standing) && snils.isDoubtful(standing);
        for (Standing standing : facts.carriers(doubtful)) {
            evidence.add(evidence(standing, "Госуслуги передали для этого человека другой СНИЛС"));
            mends.add(mend(standing, facts, doubtful));
        }
        Predicate<Standing> unmatched = standing -> !misplaced.test(standing) && snils.isUnmatched(standing);
        for (Standing standing : facts.carriers(unmatched)) {
            evidence.add(evidence(standing, "Госуслуги передали СНИЛС, но по нему никто не найден"));
            mends.add(mend(standing, facts, other -> other.readableSnils().equals(standing.readableSnils())));
        }
        int doubts = evidence.size();
        for (Standing standing : facts.everybody()) {
            String reason = reasons.get(standing);
            if (reason != null && !isMended(standing, mends)) {
                evidence.add(evidence(standing, reason));
                mends.add(mend(standing, facts, misplaced));
            }
        }
        if (evidence.isEmpty()) {
            return Finding.clear("Каждый СНИЛС стоит только у одного человека");
        }
        if (evidence.size() == doubts) {
            return Finding.possible(evidence, Set.of(MissingFact.SNILS_IN_DOCUMENT), mends);
        }
        if (facts.everybody().any(standing -> MisplacedSnils.isSentForCaller(standing, facts))) {
            evidence.add(
                    Evidence.of(Place.ESIA, Field.SNILS, "", "", "этот СНИЛС передали Госуслуги для того, кто входит"));
        }
        return Finding.confirmed(evidence, mends);
    }

    private static boolean isMended(Standing standing, List<Edit> mends) {
        Edit.Target target = Edit.Target.of(standing);
        return mends.stream().anyMatch(edit -> edit.targets().contains(target));
    }

    private static Evidence evidence(Standing standing, String note) {
        String found = standing.readableSnils().map(Snils::masked).orElse("");
        return Evidence.on(standing, Field.SNILS, found, "СНИЛС " + standing.labelOf() + " из документа", note);
    }

    private static Edit mend(Standing standing, Facts facts, Predicate<Standing> fault) {
        return Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(standing, fault));
    }
}
