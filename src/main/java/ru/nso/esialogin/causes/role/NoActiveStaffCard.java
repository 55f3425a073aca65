package ru.nso.esialogin.causes.role;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/** No staff card of the employee who logs in covers the day: there is none, or it has ended (the catalogue, O4). */
@Cause(
        code = "O4",
        title = "Нет действующей карточки сотрудника",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        since = "1")
final class NoActiveStaffCard implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Finding examine(Facts facts) {
        if (!facts.isRole(Role.EMPLOYEE)) {
            return Finding.notApplicable("Входит не сотрудник");
        }
        if (facts.login().staff().isUnknown()) {
            boolean nobodyFound = facts.simulation().behindGates().equals(Set.of(Verdict.FAILS));
            return nobodyFound || facts.attempt().has(Symptom.ROLE_MISSING)
                    ? Finding.possible(
                            none("роль не видна, карточки сотрудника нам не передали"),
                            MissingFact.STAFF_CARDS,
                            StaffRecords.newCard())
                    : Finding.clear("О карточках сотрудника ничего не известно");
        }
        StaffRecords records = new StaffRecords(facts);
        Optional<MissingFact> doubt = records.doubt();
        if (doubt.isPresent()) {
            return Finding.possible(
                    none("есть карточки сотрудников, но данных не хватает, чтобы узнать входящего"),
                    doubt.get(),
                    StaffRecords.newCard());
        }
        if (!records.active().isEmpty()) {
            return Finding.clear("Действующая карточка сотрудника есть");
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Standing standing : facts.standings()) {
            standing.staff().ifPresent(staff -> evidence.add(ended(standing, staff, facts.day())));
        }
        if (evidence.isEmpty()) {
            evidence.add(none("карточки этого сотрудника нет"));
        }
        return Finding.confirmed(evidence, List.of(StaffRecords.newCard()));
    }

    private static Evidence none(String note) {
        return Evidence.of(Place.STAFF, Field.CARD, "", "действующая карточка сотрудника", note);
    }

    private static Evidence ended(Standing standing, StaffCard staff, LocalDate day) {
        boolean begun =
                staff.employedFrom().value().filter(from -> from.isAfter(day)).isEmpty();
        String found = begun
                ? "по " + staff.employedTo().value().map(DAY::format).orElse("")
                : "с " + staff.employedFrom().value().map(DAY::format).orElse("");
        return Evidence.on(
                standing,
                Field.EMPLOYMENT,
                found,
                "срок работы, который охватывает день входа",
                begun ? "срок работы в карточке закончился" : "срок работы в карточке ещё не начался");
    }
}
