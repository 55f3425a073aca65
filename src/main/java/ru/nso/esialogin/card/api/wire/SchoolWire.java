package ru.nso.esialogin.card.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.person.Fact;

/** A school as cards show it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchoolWire(Fact<String> id, Fact<String> name, Fact<String> inn, Fact<String> municipality) {

    /** What a card shows of its school. */
    public static SchoolWire of(School school) {
        return new SchoolWire(Fact.of(school.id()), school.name(), school.inn(), school.municipality());
    }
}
