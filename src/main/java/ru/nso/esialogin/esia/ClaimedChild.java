package ru.nso.esialogin.esia;

import java.util.Optional;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/**
 * A child of whom the caller speaks.
 *
 * @param name name of the child
 * @param birthDate date of birth
 * @param schoolId school
 */
public record ClaimedChild(FullName name, Fact<BirthDate> birthDate, Optional<String> schoolId) {}
