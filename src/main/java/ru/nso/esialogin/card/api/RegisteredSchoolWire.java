package ru.nso.esialogin.card.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.person.Fact;

/**
 * A school of the register.
 *
 * @param remarks on the way out of a write: what looks wrong; taken back and passed over on the way in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RegisteredSchoolWire(
        Fact<String> id,
        Fact<String> name,
        Fact<String> inn,
        Fact<String> municipality,
        Fact<String> branchOf,
        Fact<RegisteredSchool.Status> status,
        Fact<List<RemarkWire>> remarks) {

    static RegisteredSchoolWire of(RegisteredSchool registered) {
        School school = registered.school();
        return new RegisteredSchoolWire(
                Fact.of(school.id()),
                school.name(),
                school.inn(),
                school.municipality(),
                registered.branchOf(),
                registered.status(),
                Fact.unknown());
    }

    RegisteredSchoolWire withRemarks(List<RemarkWire> told) {
        return new RegisteredSchoolWire(id, name, inn, municipality, branchOf, status, Fact.of(told));
    }
}
