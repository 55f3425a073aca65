package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.Gate;
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
import ru.nso.esialogin.rules.Standings;

/**
 * The same phone or e-mail stands on two different persons, or on somebody else than the one for whom ЕСИА sent it (the
 * catalogue, D4; rulings: FAMILY). It stays with whom ЕСИА sent it for; between a parent and a child, with the parent.
 */
@Cause(
        code = "D4",
        title = "Один телефон или почта у двух людей",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        since = "1")
final class SharedContact implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.everybody().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        boolean fromEsia = false;
        for (Contact kind : Contact.values()) {
            List<Standing> mended = new ArrayList<>();
            for (Standing standing : facts.everybody()) {
                Optional<Standing> owner = owner(standing, kind, facts);
                boolean sent = isSentForAnother(standing, kind, facts);
                if ((owner.isPresent() || sent) && !mended.contains(standing)) {
                    fromEsia |= owner.isEmpty();
                    evidence.add(evidence(standing, kind, owner));
                    Predicate<Standing> same = other -> isSentForAnother(other, kind, facts)
                            || owner(other, kind, facts).isPresent();
                    mends.add(Edit.onCard(
                            Edit.What.CLEAR_CONTACT, Actor.SCHOOL, kind.field(), facts.targets(standing, same)));
                    mended.addAll(facts.counterparts(standing));
                }
            }
        }
        if (evidence.isEmpty()) {
            return ofUntold(facts);
        }
        if (fromEsia) {
            evidence.add(Evidence.of(
                    Place.ESIA, Field.CONTACTS, "", "", "этот контакт передали Госуслуги для того, кто входит"));
        }
        return Finding.confirmed(evidence, mends);
    }

    /** The contact reaches somebody who may be the one who logs in; too little is known to say. */
    private static Finding ofUntold(Facts facts) {
        if (facts.login().assumed()) {
            return clear();
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Contact kind : Contact.values()) {
            Predicate<Standing> perhaps = standing ->
                    !standing.own() && kind.isAmong(standing, facts.keysSent()) && mayBeOwn(standing, facts);
            for (Standing standing : facts.carriers(perhaps)) {
                evidence.add(Evidence.on(
                        standing,
                        kind.field(),
                        kind.masked(standing),
                        "контакт " + standing.labelOf(),
                        "это контакт того, кто входит; его ли это запись, по имеющимся данным не сказать"));
                mends.add(Edit.onCard(
                        Edit.What.CLEAR_CONTACT, Actor.SCHOOL, kind.field(), facts.targets(standing, perhaps)));
            }
        }
        return evidence.isEmpty() ? clear() : Finding.possible(evidence, facts.untoldOfPerson(), mends);
    }

    private static Finding clear() {
        return Finding.clear("Общих контактов у разных людей нет");
    }

    private static boolean mayBeOwn(Standing standing, Facts facts) {
        return Household.canOwn(facts.identity().role(), standing.kind())
                && Resemblance.of(facts.identity(), standing.person()).ownerByContact() == Owner.UNKNOWN;
    }

    private static boolean isSentForAnother(Standing standing, Contact kind, Facts facts) {
        return !facts.login().assumed()
                && !standing.own()
                && kind.isAmong(standing, facts.keysSent())
                && !mayBeOwn(standing, facts);
    }

    /** To whom the contact on the standing belongs, if that is somebody else on the cards. */
    private static Optional<Standing> owner(Standing standing, Contact kind, Facts facts) {
        if (!kind.isOn(standing)) {
            return Optional.empty();
        }
        Standings everybody = facts.everybody();
        for (int i = 0; i < everybody.size(); i++) {
            Standing other = everybody.get(i);
            // In nearly every family those who share a contact are one person on two cards, who is a counterpart.
            if (kind.isShared(standing, other)
                    && !facts.isCounterpart(other, standing)
                    && (facts.isConcerned(standing) || facts.isConcerned(other))
                    && !isSame(standing, other)
                    && ownsRather(other, standing, kind, facts)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Standing one, Standing other) {
        // The place first: whole cards would be compared of everybody who shares a contact with somebody.
        return (one.isOnSameCardAs(other) && one.equals(other))
                || (one.own() && other.own())
                || (one.isPupil() && other.isPupil() && isUncontradicted(one, other))
                || (!one.isPupil() && !other.isPupil() && SamePerson.parents(one.person(), other.person()));
    }

    /** Two cards of one child that lack a birth date are kept apart by the journal, but are no two people. */
    private static boolean isUncontradicted(Standing one, Standing other) {
        Resemblance resemblance = Resemblance.of(one.person(), other.person());
        return !resemblance.contradicts() && resemblance.name().spelledAlike();
    }

    /** Whom ЕСИА sent it for; else the parent rather than the child; else the one who stands first. */
    private static boolean ownsRather(Standing other, Standing standing, Contact kind, Facts facts) {
        boolean otherProven = other.own() && kind.isAmong(other, facts.keysSent());
        boolean proven = standing.own() && kind.isAmong(standing, facts.keysSent());
        if (otherProven != proven) {
            return otherProven;
        }
        if (other.isPupil() != standing.isPupil()) {
            return standing.isPupil();
        }
        return facts.everybody().indexOf(other) < facts.everybody().indexOf(standing);
    }

    private static Evidence evidence(Standing standing, Contact kind, Optional<Standing> owner) {
        String note = owner.map(other -> "тот же контакт стоит у другого человека (" + other.label() + ", карточка "
                        + other.cardId() + ")")
                .orElse("это контакт того, кто входит, а стоит он у другого человека");
        return Evidence.on(standing, kind.field(), kind.masked(standing), "контакт " + standing.labelOf(), note);
    }
}
