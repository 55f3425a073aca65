package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Resemblance;
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
 * (the catalogue, D2; rulings: Overlap). A parent's SNILS in a pupil's field of the same card is L1 or L7.
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
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Standing standing : facts.everybody()) {
            reason(standing, facts).ifPresent(note -> {
                boolean known = mends.stream().anyMatch(edit -> edit.targets().contains(Edit.Target.of(standing)));
                if (!known) {
                    evidence.add(evidence(standing, note));
                    mends.add(
                            mend(standing, facts, other -> reason(other, facts).isPresent()));
                }
            });
        }
        if (!evidence.isEmpty()) {
            if (evidence.stream().flatMap(piece -> piece.standing().stream()).noneMatch(Standing::own)
                    && evidence.stream().anyMatch(piece -> isSent(piece, facts))) {
                evidence.add(Evidence.of(
                        Place.ESIA, Field.SNILS, "", "", "этот СНИЛС передали Госуслуги для того, кто входит"));
            }
            return Finding.confirmed(evidence, mends);
        }
        Predicate<Standing> doubtful = standing -> isDoubtful(standing, facts);
        List<Standing> perhaps = facts.carriers(doubtful);
        return perhaps.isEmpty()
                ? Finding.clear("Каждый СНИЛС стоит только у одного человека")
                : Finding.possible(
                        perhaps.stream()
                                .map(standing ->
                                        evidence(standing, "Госуслуги передали для этого человека другой СНИЛС"))
                                .toList(),
                        Set.of(MissingFact.KEYS_ON_CARD),
                        perhaps.stream()
                                .map(standing -> mend(standing, facts, doubtful))
                                .toList());
    }

    /** Why the SNILS there is somebody else's, in Russian; empty if it is not known to be. */
    private static Optional<String> reason(Standing standing, Facts facts) {
        Optional<Snils> written = standing.readableSnils().filter(Snils::isValid);
        Optional<Snils> proven = facts.provenSnils(standing);
        if (written.isEmpty()
                || written.equals(proven)
                || ParentSnilsSlips.slip(facts, standing).isPresent()) {
            return Optional.empty();
        }
        boolean sentForCaller = !facts.login().assumed()
                && !standing.own()
                && facts.keysSent().snils().values().contains(written.get());
        if (sentForCaller) {
            return Optional.of("это СНИЛС того, кто входит, а стоит он у другого человека");
        }
        for (Standing other : facts.everybody()) {
            if (written.equals(other.readableSnils())
                    && (facts.isConcerned(standing) || facts.isConcerned(other))
                    && !isSame(standing, other, facts)
                    && ParentSnilsSlips.slip(facts, other).isEmpty()
                    && !isProvenFor(other, standing, facts, written.get())) {
                return Optional.of("такой же СНИЛС стоит у другого человека (" + other.label() + ", карточка "
                        + other.cardId() + ")");
            }
        }
        return Optional.empty();
    }

    /** The other one is the one who logs in and ЕСИА sent a different SNILS, so that the fault is there. */
    private static boolean isProvenFor(Standing other, Standing standing, Facts facts, Snils written) {
        Optional<Snils> proven = facts.provenSnils(other);
        return proven.isPresent() && !proven.get().equals(written) && !standing.own();
    }

    /** Equal SNILS: one person if nothing known contradicts, or if two of three parts agree (rulings). */
    private static boolean isSame(Standing one, Standing other, Facts facts) {
        if (one.isPupil() || other.isPupil()) {
            return facts.counterparts(one).contains(other);
        }
        return (one.own() && other.own())
                || facts.counterparts(one).contains(other)
                || Resemblance.of(one.person(), other.person()).isSelfBySnils();
    }

    private static boolean isDoubtful(Standing standing, Facts facts) {
        Optional<Snils> written = standing.readableSnils().filter(Snils::isValid);
        Optional<Snils> proven = facts.provenSnils(standing);
        return written.isPresent()
                && proven.isPresent()
                && !written.equals(proven)
                && ParentSnilsSlips.slip(facts, standing).isEmpty()
                && Resemblance.of(facts.identity(), standing.person()).likeness() == Likeness.SURE;
    }

    private static boolean isSent(Evidence piece, Facts facts) {
        return piece.standing()
                .flatMap(Standing::readableSnils)
                .filter(facts.keysSent().snils().values()::contains)
                .isPresent();
    }

    private static Evidence evidence(Standing standing, String note) {
        String found = standing.readableSnils().map(Snils::masked).orElse("");
        return Evidence.on(standing, Field.SNILS, found, "СНИЛС " + standing.labelOf() + " из документа", note);
    }

    private static Edit mend(Standing standing, Facts facts, Predicate<Standing> fault) {
        return Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(standing, fault));
    }
}
