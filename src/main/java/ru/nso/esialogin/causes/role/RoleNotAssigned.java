package ru.nso.esialogin.causes.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
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
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;

/**
 * The employee's active staff cards do not give the role that is expected; or somebody uses the app of another role,
 * where the own records are found but not shown (the catalogue, O5; rulings: Entry points).
 */
@Cause(
        code = "O5",
        title = "Не назначена роль",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class RoleNotAssigned implements Rule {
    @Override
    public Finding examine(Facts facts) {
        boolean employee = facts.isRole(Role.EMPLOYEE);
        EntryPoint wrongApp = employee ? EntryPoint.DIARY_APP : EntryPoint.JOURNAL_APP;
        List<Evidence> evidence = new ArrayList<>();
        List<Edit> mends = new ArrayList<>();
        if (facts.attempt().entryPoint() == wrongApp) {
            evidence.add(Evidence.of(
                    Place.ENTRY,
                    Field.ENTRY_POINT,
                    employee ? "приложение «Дневник»" : "приложение «Журнал»",
                    employee ? "приложение «Журнал» или школьный сайт" : "приложение «Дневник» или школьный сайт",
                    "это приложение показывает только записи другой роли"));
            mends.add(Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.ENTRY_POINT, Obstacle.BETTER_DOOR));
        }
        if (!employee) {
            return evidence.isEmpty()
                    ? Finding.notApplicable("Входит не сотрудник")
                    : Finding.confirmed(evidence, mends);
        }
        StaffRecords records = new StaffRecords(facts);
        List<Standing> active = records.active();
        Set<StaffRole> given = records.rolesOn(active);
        boolean untold = active.stream()
                .flatMap(standing -> standing.staff().stream())
                .anyMatch(staff -> staff.roles().isUnknown());
        if (!active.isEmpty() && !records.satisfies(given)) {
            for (Standing standing : active) {
                evidence.add(evidence(standing));
                mends.add(StaffRecords.addRole(standing));
            }
            return untold
                    ? Finding.possible(evidence, Set.of(MissingFact.STAFF_CARDS), mends)
                    : Finding.confirmed(evidence, mends);
        }
        return evidence.isEmpty()
                ? Finding.clear("Нужная роль назначена, или карточки сотрудника нет")
                : Finding.confirmed(evidence, mends);
    }

    private static Evidence evidence(Standing standing) {
        List<StaffRole> roles =
                standing.staff().map(staff -> staff.knownRoles()).orElse(List.of());
        String found = roles.isEmpty()
                ? "ролей нет"
                : roles.stream()
                        .map(RoleNotAssigned::name)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        return Evidence.on(
                standing, Field.ROLES, found, "роль, с которой входит сотрудник", "нужная роль не назначена");
    }

    private static String name(StaffRole role) {
        return switch (role) {
            case TEACHER -> "учитель";
            case CLASS_TEACHER -> "классный руководитель";
            case DEPUTY_HEAD -> "завуч";
            case HEAD -> "директор";
            case ADMINISTRATOR -> "администратор";
        };
    }
}
