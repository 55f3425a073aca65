package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.person.NearMiss;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** Pupils who stand on a card with the SNILS of a parent of that card, or with one that is a slip away from it. */
final class ParentSnilsSlips {
    private ParentSnilsSlips() {}

    /** What L1 and L7 have in common; they differ by the subsystem only. */
    static Finding finding(Facts facts, Place place) {
        List<Standing> pupils = facts.everybody().stream()
                .filter(standing -> standing.isPupil() && standing.place() == place && isConcerned(standing, facts))
                .toList();
        if (pupils.isEmpty()) {
            return Finding.notApplicable("Карточек детей в этой подсистеме нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Standing pupil : pupils) {
            slip(facts, pupil).ifPresent(slip -> {
                evidence.add(slip.evidence());
                mends.add(Edit.onCard(
                        Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(pupil, standing -> slip(
                                        facts, standing)
                                .isPresent())));
            });
        }
        return evidence.isEmpty()
                ? Finding.clear("СНИЛС ребёнка не похож на СНИЛС родителей из той же карточки")
                : Finding.confirmed(evidence, mends);
    }

    /** The slip in a pupil's SNILS, if there is one. */
    static Optional<Slip> slip(Facts facts, Standing pupil) {
        if (!pupil.isPupil()) {
            return Optional.empty();
        }
        Optional<Snils> written = pupil.readableSnils();
        if (written.isEmpty() || written.equals(facts.provenSnils(pupil))) {
            return Optional.empty();
        }
        for (Standing parent : facts.everybody()) {
            if (parent.isParent() && isSameCard(parent, pupil)) {
                for (Snils ofParent : snilsOf(facts, parent)) {
                    Optional<NearMiss> miss = written.get().nearMiss(ofParent);
                    if (written.get().equals(ofParent) || miss.isPresent()) {
                        return Optional.of(new Slip(pupil, parent, miss));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSameCard(Standing one, Standing other) {
        return one.place() == other.place() && one.cardId().equals(other.cardId());
    }

    /** Pupils of the family, and the own child of an employee. */
    private static boolean isConcerned(Standing pupil, Facts facts) {
        return facts.isConcerned(pupil)
                || (facts.isRole(Role.EMPLOYEE)
                        && slip(facts, pupil)
                                .filter(slip -> slip.parent().own())
                                .isPresent());
    }

    /**
     * What ЕСИА sent for the parent decides; else a sound number in the field here; else what stands here or in the other
     * subsystem.
     */
    private static List<Snils> snilsOf(Facts facts, Standing parent) {
        Optional<Snils> proven = facts.provenSnils(parent);
        if (proven.isPresent()) {
            return List.of(proven.get());
        }
        boolean sound =
                parent.person().snils().value().filter(SnilsField::sound).isPresent();
        if (sound) {
            return parent.readableSnils().stream().toList();
        }
        List<Snils> written = new ArrayList<>(2);
        for (Standing standing : facts.counterparts(parent)) {
            standing.readableSnils().ifPresent(written::add);
        }
        return written;
    }

    /**
     * A parent's SNILS in a pupil's field.
     *
     * @param pupil the pupil
     * @param parent the parent of the same card
     * @param miss how the two differ; empty when they are equal
     */
    record Slip(Standing pupil, Standing parent, Optional<NearMiss> miss) {
        Evidence evidence() {
            String whose = parent.labelOf() + " из этой же карточки";
            String note = miss.map(kind -> kind == NearMiss.ONE_DIGIT
                            ? "одной цифрой отличается от СНИЛС " + whose
                            : "двумя переставленными цифрами отличается от СНИЛС " + whose)
                    .orElse("совпадает с СНИЛС " + whose);
            String found =
                    pupil.person().snils().value().map(SnilsField::masked).orElse("");
            return Evidence.on(pupil, Field.SNILS, found, "СНИЛС ребёнка из документа", note);
        }
    }
}
