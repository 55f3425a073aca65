package ru.nso.esialogin.repair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.EditEffects;

/**
 * The exchange by which the enrolment subsystem feeds the journal: what it carries overwrites the journal card. An
 * edit that mends the journal card only and would be undone by it is made an edit of both (issue: "a plan that mends
 * the journal card but leaves ЗШ to overwrite it is not a plan").
 */
final class Exchange {
    private final LoginCase login;
    private final Simulation before;
    private final Facts facts;

    Exchange(LoginCase login, Simulation before, Facts facts) {
        this.login = login;
        this.before = before;
        this.facts = facts;
    }

    /** The edit, on the enrolment card too where that would otherwise undo it. */
    Edit outlasting(Edit edit) {
        if (edit.targets().isEmpty() || !(edit.changesKeys() || edit.addsParent())) {
            return edit;
        }
        Set<Target> targets = new LinkedHashSet<>(edit.targets());
        LoginCase after = EditEffects.apply(login, before, List.of(edit));
        for (Target target : edit.targets()) {
            if (target.place() == Place.JOURNAL) {
                undoing(edit, target, after).forEach(targets::add);
            }
        }
        return targets.size() == edit.targets().size()
                ? edit
                : new Edit(edit.what(), edit.actor(), edit.field(), List.copyOf(targets), edit.clears());
    }

    private List<Target> undoing(Edit edit, Target target, LoginCase after) {
        Optional<Standing> found = Standings.find(facts, target);
        if (found.isEmpty()) {
            return List.of();
        }
        Standing journal = found.get();
        return facts.counterparts(journal).stream()
                .filter(other -> other.place() == Place.ENROLMENT)
                .filter(other -> edit.addsParent()
                        ? lacksCaller(other)
                        : undoes(
                                edit,
                                journal.person(),
                                after.personOn(target.cardId(), target.personId()),
                                other.person()))
                .map(other -> edit.addsParent() ? Target.cardOf(other) : Target.of(other))
                .toList();
    }

    private boolean lacksCaller(Standing pupil) {
        boolean known = pupil.card()
                .map(PersonCard::parents)
                .filter(parents -> parents.isUnknown())
                .isEmpty();
        return known
                && facts.identity().role() == Role.PARENT
                && facts.everybody().stream()
                        .noneMatch(standing -> standing.cardId().equals(pupil.cardId())
                                && standing.kind() == RecordKind.PARENT
                                && standing.own());
    }

    /** Whether what stands in the enrolment subsystem would undo the edit of the journal card. */
    private static boolean undoes(Edit edit, Person old, Optional<Person> after, Person enrolment) {
        return switch (edit.what()) {
            case SET_SNILS -> undoesSnils(old, after, enrolment);
            case CLEAR_SNILS ->
                old.matchableSnils().isPresent() && old.matchableSnils().equals(enrolment.matchableSnils());
            case SET_CONTACT -> undoesContacts(after, enrolment);
            case CLEAR_CONTACT -> stillHolds(edit.field(), old, enrolment);
            default -> false;
        };
    }

    private static boolean undoesSnils(Person old, Optional<Person> after, Person enrolment) {
        if (enrolment.snils().isUnknown()) {
            return false;
        }
        Optional<Snils> set = after.flatMap(Person::matchableSnils);
        if (set.isPresent()) {
            return !set.equals(enrolment.matchableSnils());
        }
        // Somebody else's number is assumed right in the verification, so only the fault itself can be seen.
        Optional<Snils> sound =
                enrolment.snils().value().filter(SnilsField::sound).flatMap(SnilsField::snils);
        return sound.isEmpty() || sound.equals(old.matchableSnils());
    }

    private static boolean undoesContacts(Optional<Person> after, Person enrolment) {
        if (enrolment.phones().isUnknown() && enrolment.emails().isUnknown()) {
            return false;
        }
        List<PhoneNumber> phones = after.map(Person::matchablePhones).orElse(List.of());
        boolean keepsPhone = enrolment.matchablePhones().stream().anyMatch(phones::contains);
        boolean keepsEmail = after.map(Person::matchableEmails).orElse(List.of()).stream()
                .anyMatch(enrolment.matchableEmails()::contains);
        return !keepsPhone && !keepsEmail;
    }

    private static boolean stillHolds(Field field, Person old, Person enrolment) {
        boolean phone =
                field != Field.EMAIL && enrolment.matchablePhones().stream().anyMatch(old.matchablePhones()::contains);
        boolean email =
                field != Field.PHONE && enrolment.matchableEmails().stream().anyMatch(old.matchableEmails()::contains);
        return phone || email;
    }
}
