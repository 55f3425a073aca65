package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.Owner;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** The part of the straight line about staff cards: L9. */
final class StraightStaff {
    private static final CauseCode L9 = CauseCode.of("L9");

    private final LoginCase login;
    private final Simulation simulation;
    private final Layout rows;
    private final Drafts drafts;
    private final Set<StaffRole> claimed;
    private final EnumSet<MissingFact> doubts = EnumSet.noneOf(MissingFact.class);
    private final List<Evidence> evidence = new ArrayList<>(2);
    private final List<Edit> mends = new ArrayList<>(2);

    StraightStaff(LoginCase login, Simulation simulation, Layout rows, Drafts drafts) {
        this.login = login;
        this.simulation = simulation;
        this.rows = rows;
        this.drafts = drafts;
        this.claimed = login.identity().claimedRoles();
    }

    /** L9. */
    void roles() {
        if (login.identity().role() != Role.EMPLOYEE) {
            return;
        }
        EnumSet<StaffRole> found = EnumSet.noneOf(StaffRole.class);
        boolean parentFound = false;
        for (Candidate candidate : simulation.candidates()) {
            JournalRecord record = candidate.record();
            if (candidate.owner() == Owner.SELF) {
                parentFound |= record.kind() == RecordKind.PARENT;
                if (record.kind() == RecordKind.EMPLOYEE && record.staff().isPresent()) {
                    found.addAll(record.staff().get().knownRoles());
                }
            }
        }
        for (StaffRole role : found) {
            if (role.teaches() || claimed.contains(role)) {
                return;
            }
        }
        boolean perhaps = !parentFound
                && simulation.keysSent().isOpen()
                && login.attempt().has(Symptom.ROLE_MISSING)
                && isParentSomewhere();
        if (parentFound || perhaps) {
            cards();
            doubts(perhaps);
            report();
        }
    }

    private void cards() {
        boolean own = false;
        boolean untold = false;
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.row(i);
            if (row.staff().isPresent()
                    && row.staff().get().activeOn(simulation.household().day())) {
                untold |= row.resemblance().likeness() == Likeness.UNTOLD;
                if (row.own()) {
                    own = true;
                    card(row, row.staff().get());
                }
            }
        }
        if (!own && untold) {
            doubts.add(
                    login.identity().name().first().isPresent()
                            ? MissingFact.BIRTH_DATE_OF_IDENTITY
                            : MissingFact.NAME_OF_IDENTITY);
        }
    }

    private void card(Standing row, StaffCard staff) {
        boolean found = isFound(row);
        boolean enough = isEnough(staff.knownRoles());
        List<Edit.Target> target = List.of(Edit.Target.of(row));
        if (found) {
            evidence.add(
                    Evidence.on(row, Field.ROLES, "нет роли учителя", "роль учителя", "в карточке нет нужной роли"));
        } else {
            evidence.add(Evidence.on(
                    row,
                    Field.SNILS,
                    row.readableSnils().map(Object::toString).orElse("пусто"),
                    "СНИЛС сотрудника из документа",
                    "карточка сотрудника по переданным данным не находится"));
            mends.add(Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, target));
        }
        if (!enough) {
            mends.add(Edit.onCard(Edit.What.ADD_ROLE, Actor.SCHOOL, Field.ROLES, target));
        }
        if (staff.roles().isUnknown()) {
            doubts.add(MissingFact.STAFF_CARDS);
        }
        if (!found && (enough || staff.roles().isUnknown()) && mayBeFound(row.person())) {
            doubts.add(MissingFact.KEYS_ON_CARD);
        }
    }

    private void doubts(boolean perhaps) {
        if (perhaps) {
            doubts.clear();
            doubts.add(MissingFact.SNILS_SENT);
        } else if (login.staff().isUnknown()) {
            doubts.clear();
            doubts.add(MissingFact.STAFF_CARDS);
        }
    }

    private void report() {
        if (evidence.isEmpty()) {
            evidence.add(Evidence.of(
                    Place.STAFF, Field.CARD, "", "действующая карточка сотрудника", "найдена только запись родителя"));
        }
        if (mends.isEmpty()) {
            mends.add(Edit.onCard(Edit.What.ADD_STAFF_CARD, Actor.SCHOOL, Field.CARD, List.of()));
        }
        if (doubts.isEmpty()) {
            drafts.confirm(L9, evidence, mends, Optional.empty());
        } else {
            drafts.suspect(L9, evidence, doubts, mends, Optional.empty());
        }
    }

    private boolean isFound(Standing row) {
        for (Candidate candidate : simulation.candidates()) {
            if (candidate.owner() == Owner.SELF
                    && candidate.record().kind() == RecordKind.EMPLOYEE
                    && candidate.record().cardId().equals(row.cardId())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnough(List<StaffRole> roles) {
        return claimed.isEmpty() ? roles.stream().anyMatch(StaffRole::teaches) : roles.containsAll(claimed);
    }

    private boolean mayBeFound(Person person) {
        KeysSent sent = simulation.keysSent();
        return (person.snils().isUnknown() && !sent.snils().isNone())
                || (person.phones().isUnknown() && !sent.phones().isNone())
                || (person.emails().isUnknown() && !sent.emails().isNone());
    }

    private boolean isParentSomewhere() {
        for (JournalRecord record : simulation.household().records()) {
            if (record.kind() == RecordKind.PARENT && simulation.household().isOwn(record)) {
                return true;
            }
        }
        return false;
    }
}
