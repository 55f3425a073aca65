package ru.nso.esialogin.card;

import ru.nso.esialogin.person.Fact;

/**
 * A school as cards refer to it.
 *
 * @param id identifier in the register of schools
 * @param name short name
 * @param inn tax number (ИНН) of the organisation as written
 * @param municipality canonical name of the municipality
 */
public record School(String id, Fact<String> name, Fact<String> inn, Fact<String> municipality) {

    /** A school of which only the identifier is known. */
    public static School ofId(String id) {
        return new School(id, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }
}
