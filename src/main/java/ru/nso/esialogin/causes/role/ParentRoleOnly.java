package ru.nso.esialogin.causes.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
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
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * An employee logs in; the own record as a parent is found, a staff record with a teaching or claimed role is not:
 * absent, ended, without agreeing keys or without role (the customer's slides, case 9; rulings: L9).
 */
@Cause(
        code = "L9",
        title = "При входе отсутствует роль учителя, есть только родителя",
        basis = Basis.SEED,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        refines = {"O4", "O5", "D12"},
        since = "1")
final class ParentRoleOnly implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (!facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("Входит не сотрудник");
        }
        StaffRecords records = new StaffRecords(facts);
        Set<StaffRole> roles = records.foundRoles();
        boolean anyClaimed = roles.stream().anyMatch(facts.identity().claimedRoles()::contains);
        if (anyClaimed || roles.stream().anyMatch(StaffRole::teaches) || records.satisfies(roles)) {
            return Finding.clear("Роль сотрудника при входе находится");
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        for (Standing standing : records.active()) {
            boolean found = records.isFound(standing);
            evidence.add(evidence(standing, found));
            if (!found) {
                mends.add(StaffRecords.setSnils(standing));
            }
            boolean enough = standing.staff()
                    .filter(staff -> records.satisfies(Set.copyOf(staff.knownRoles())))
                    .isPresent();
            if (!enough) {
                mends.add(StaffRecords.addRole(standing));
            }
        }
        if (mends.isEmpty()) {
            mends.add(StaffRecords.newCard());
        }
        if (evidence.isEmpty()) {
            evidence.add(Evidence.of(
                    Place.STAFF, Field.CARD, "", "действующая карточка сотрудника", "найдена только запись родителя"));
        }
        boolean staffUnknown = facts.login().staff().isUnknown();
        if (records.parentFound()) {
            Set<MissingFact> doubts = staffUnknown ? Set.of(MissingFact.STAFF_CARDS) : records.doubts();
            return doubts.isEmpty() ? Finding.confirmed(evidence, mends) : Finding.possible(evidence, doubts, mends);
        }
        boolean keysOpen = facts.keysSent().isOpen();
        return keysOpen && facts.attempt().has(Symptom.ROLE_MISSING) && records.isParentSomewhere()
                ? Finding.possible(evidence, Set.of(MissingFact.SNILS_SENT), mends)
                : Finding.clear("Запись родителя при входе не находится");
    }

    private static Evidence evidence(Standing standing, boolean found) {
        return found
                ? Evidence.on(standing, Field.ROLES, "нет роли учителя", "роль учителя", "в карточке нет нужной роли")
                : Evidence.on(
                        standing,
                        Field.SNILS,
                        standing.readableSnils().map(Object::toString).orElse("пусто"),
                        "СНИЛС сотрудника из документа",
                        "карточка сотрудника по переданным данным не находится");
    }
}
