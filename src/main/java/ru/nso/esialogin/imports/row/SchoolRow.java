package ru.nso.esialogin.imports.row;

import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.person.Fact;

/**
 * What a row says of a school. No personal data.
 *
 * @param number number of the row
 * @param id identifier in the register
 * @param inn tax number, ten digits where they could be read
 * @param name short name
 * @param municipality municipality as written
 * @param branchOf id or tax number of the school of which it is a branch
 * @param status whether it works
 */
public record SchoolRow(
        long number,
        Fact<String> id,
        Fact<String> inn,
        Fact<String> name,
        Fact<String> municipality,
        Fact<String> branchOf,
        Fact<RegisteredSchool.Status> status) {}
