package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import ru.nso.esialogin.rules.PupilCard;
import ru.nso.esialogin.rules.Standing;

/**
 * Pupils who stand on a card with the SNILS of a parent of that card, or with one that is a slip away from it. L1, L7 and
 * D2 ask for them, so they are looked for once a login.
 */
final class ParentSnilsSlips {
    private final Facts facts;
    private final List<Slip> slips = new ArrayList<>(0);

    private ParentSnilsSlips(Facts facts) {
        this.facts = facts;
        for (PupilCard card : facts.cards()) {
            Slip slip = find(card);
            if (slip != null) {
                slips.add(slip);
            }
        }
    }

    /** The slips on the cards of a login. */
    static ParentSnilsSlips of(Facts facts) {
        return facts.once(ParentSnilsSlips.class, ParentSnilsSlips::new);
    }

    /** What L1 and L7 have in common; they differ by the subsystem only. */
    Finding finding(Place place) {
        List<Evidence> evidence = new ArrayList<>(0);
        List<Edit> mends = new ArrayList<>(0);
        for (Slip slip : slips) {
            if (slip.pupil().place() == place && isConcerned(slip)) {
                evidence.add(slip.evidence());
                mends.add(Edit.onCard(
                        Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(slip.pupil(), this::isSlip)));
            }
        }
        return evidence.isEmpty() ? cleared(place) : Finding.confirmed(evidence, mends);
    }

    private Finding cleared(Place place) {
        for (PupilCard card : facts.cards()) {
            if (card.pupil().place() == place && facts.isConcerned(card.pupil())) {
                return Finding.clear("СНИЛС ребёнка не похож на СНИЛС родителей из той же карточки");
            }
        }
        return Finding.notApplicable("Карточек детей в этой подсистеме нет");
    }

    /** Whether a pupil stands there whose SNILS is such a slip. */
    boolean isSlip(Standing standing) {
        for (Slip slip : slips) {
            if (standing.isPupil() && slip.pupil().isOnSameCardAs(standing)) {
                return true;
            }
        }
        return false;
    }

    /** The first parent of the card whose SNILS it is counts. */
    private @Nullable Slip find(PupilCard card) {
        Optional<Snils> written = card.pupil().readableSnils();
        if (written.isEmpty() || written.equals(facts.provenSnils(card.pupil()))) {
            return null;
        }
        for (Standing parent : card.parents()) {
            Slip slip = between(card.pupil(), written.get(), parent);
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    /**
     * What ЕСИА sent for the parent decides; else a sound number in the field here; else what stands here or in the other
     * subsystem.
     */
    private @Nullable Slip between(Standing pupil, Snils written, Standing parent) {
        Optional<Snils> proven = facts.provenSnils(parent);
        if (proven.isPresent()) {
            return slip(pupil, written, parent, proven.get());
        }
        Optional<SnilsField> field = parent.person().snils().value();
        if (field.isPresent() && field.get().sound()) {
            return slip(pupil, written, parent, field.get().snils().orElseThrow());
        }
        for (Standing counterpart : facts.counterparts(parent)) {
            Optional<Snils> there = counterpart.readableSnils();
            Slip slip = there.isPresent() ? slip(pupil, written, parent, there.get()) : null;
            if (slip != null) {
                return slip;
            }
        }
        return null;
    }

    private static @Nullable Slip slip(Standing pupil, Snils written, Standing parent, Snils ofParent) {
        Optional<NearMiss> miss = written.nearMiss(ofParent);
        return miss.isPresent() || written.equals(ofParent) ? new Slip(pupil, parent, miss) : null;
    }

    /** Pupils of the family, and the own child of an employee. */
    private boolean isConcerned(Slip slip) {
        return facts.isConcerned(slip.pupil())
                || (facts.isRole(Role.EMPLOYEE) && slip.parent().own());
    }

    /**
     * A parent's SNILS in a pupil's field.
     *
     * @param pupil the pupil
     * @param parent the parent of the same card
     * @param miss how the two differ; empty when they are equal
     */
    private record Slip(Standing pupil, Standing parent, Optional<NearMiss> miss) {
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
