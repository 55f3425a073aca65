package ru.nso.esialogin.causes.identity;

import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;

/**
 * On the card of «Запись в школу» the pupil's SNILS equals a parent's of the same card, or is one digit or one
 * transposition away from it (the customer's slides, case 1; rulings: One digit away).
 */
@Cause(
        code = "L1",
        title = "Внесение некорректного СНИЛС родителя вместо СНИЛС ребёнка в ЗШ",
        basis = Basis.SEED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        refines = "D1",
        since = "1")
final class ParentSnilsOnEnrolmentCard implements Rule {
    @Override
    public Finding examine(Facts facts) {
        return ParentSnilsSlips.of(facts).finding(Place.ENROLMENT);
    }
}
