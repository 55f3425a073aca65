package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** Everybody on the cards in one array, with what the straight line asks again and again beside it. */
final class Layout {
    final List<Standing> all = new ArrayList<>(20);
    /** Which rows stand on cards of the family; for an employee, which are the own staff cards. */
    private final boolean[] family;

    private final boolean employee;
    /** What ЕСИА is known to have sent for the one who logs in. */
    private final Optional<Snils> sent;

    Layout(LoginCase login, Simulation simulation) {
        Household household = simulation.household();
        Optional<PupilFile> ownFile = household.ownFile();
        for (PupilFile file : household.files()) {
            boolean ownPupil = ownFile.isPresent() && ownFile.get().is(file);
            Optional<PupilFile> of = Optional.of(file);
            for (PersonCard card : file.cards()) {
                Optional<PersonCard> on = Optional.of(card);
                Resemblance ofPupil = Resemblance.of(login.identity(), card.pupil());
                boolean own = ownPupil || household.isOwn(card.pupil(), RecordKind.PUPIL, ofPupil);
                add(card, RecordKind.PUPIL, card.pupil(), Optional.empty(), on, of, ofPupil, own);
                for (Parent parent : card.knownParents()) {
                    Resemblance beside = Resemblance.of(login.identity(), parent.person());
                    boolean self = household.isOwn(parent.person(), RecordKind.PARENT, beside);
                    Optional<Kinship> kinship = parent.kinship().value();
                    add(card, RecordKind.PARENT, parent.person(), kinship, on, of, beside, self);
                }
            }
        }
        for (StaffCard staff : login.knownStaff()) {
            Resemblance beside = Resemblance.of(login.identity(), staff.person());
            boolean own = household.isOwn(staff.person(), RecordKind.EMPLOYEE, beside);
            all.add(new Standing(
                    Place.STAFF,
                    staff.id(),
                    RecordKind.EMPLOYEE,
                    staff.person(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(staff),
                    beside,
                    own));
        }
        employee = login.identity().role() == Role.EMPLOYEE;
        family = new boolean[all.size()];
        for (int i = 0; i < family.length; i++) {
            Standing row = all.get(i);
            family[i] = employee
                    ? row.staff().isPresent() && row.own()
                    : row.file().isPresent() && row.file().get().inFamily();
        }
        List<Snils> values = simulation.keysSent().snils().values();
        sent = login.assumed() || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    private void add(
            PersonCard card,
            RecordKind kind,
            Person person,
            Optional<Kinship> kinship,
            Optional<PersonCard> on,
            Optional<PupilFile> file,
            Resemblance beside,
            boolean own) {
        all.add(new Standing(
                Place.of(card.system()), card.id(), kind, person, kinship, on, file, Optional.empty(), beside, own));
    }

    /** Whether an employee logs in who stands there. */
    boolean isOfEmployee(int i) {
        return employee && row(i).own();
    }

    int size() {
        return family.length;
    }

    Standing row(int i) {
        return all.get(i);
    }

    boolean anyInFamily() {
        for (boolean one : family) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    boolean inFamily(int i) {
        return family[i];
    }

    /** The SNILS that ЕСИА is known to have sent for the person of a row. */
    Optional<Snils> proven(int i) {
        return row(i).own() ? sent : Optional.empty();
    }

    boolean onSameCard(int i, int j) {
        return row(i).place() == row(j).place() && row(i).cardId().equals(row(j).cardId());
    }

    /** The same person of the same pupil, here or in the other subsystem. */
    boolean isCounterpart(int i, int j) {
        Standing one = row(i);
        Standing other = row(j);
        if (one.kind() != other.kind() || !sameFile(one, other)) {
            return false;
        }
        if (one.isPupil()
                || (one.cardId().equals(other.cardId())
                        && one.person().id().equals(other.person().id()))) {
            return true;
        }
        boolean sameKinship = one.kinship().isPresent()
                && one.kinship().equals(other.kinship())
                && one.kinship().get() != Kinship.OTHER;
        return sameKinship || SamePerson.parents(one.person(), other.person());
    }

    /** First rows of the persons of the family that carry a fault, the one who logs in first. */
    List<Integer> carriers(boolean[] fault) {
        List<Integer> carriers = List.of();
        boolean[] seen = new boolean[0];
        int own = 0;
        for (int i = 0; i < fault.length; i++) {
            if (!fault[i] || !family[i] || (seen.length > 0 && seen[i])) {
                continue;
            }
            if (seen.length == 0) {
                seen = new boolean[fault.length];
                carriers = new ArrayList<>(2);
            }
            if (row(i).own()) {
                carriers.add(own++, i);
            } else {
                carriers.add(i);
            }
            for (int j = i; j < fault.length; j++) {
                seen[j] |= isCounterpart(j, i);
            }
        }
        return carriers;
    }

    /** Where the person of a row stands with the same fault: one act of the school. */
    List<Edit.Target> targets(int i, boolean[] fault) {
        List<Edit.Target> targets = new ArrayList<>(2);
        for (int j = 0; j < fault.length; j++) {
            if (fault[j] && isCounterpart(j, i)) {
                targets.add(Edit.Target.of(row(j)));
            }
        }
        return targets;
    }

    Edit setSnils(int i, boolean[] fault) {
        return Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, targets(i, fault));
    }

    List<Edit> setSnils(List<Integer> carriers, boolean[] fault) {
        List<Edit> mends = new ArrayList<>(carriers.size());
        for (int i : carriers) {
            mends.add(setSnils(i, fault));
        }
        return mends;
    }

    String fromDocument(int i) {
        return "СНИЛС " + row(i).labelOf() + " из документа";
    }

    private static boolean sameFile(Standing one, Standing other) {
        if (one.file().isPresent()) {
            return other.file().isPresent() && one.file().get().is(other.file().get());
        }
        return one.cardId().equals(other.cardId());
    }
}
