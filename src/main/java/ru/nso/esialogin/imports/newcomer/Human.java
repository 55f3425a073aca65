package ru.nso.esialogin.imports.newcomer;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;

/**
 * A human being, as far as records tell without doubt.
 *
 * @param record the place of the record, where it does not say enough
 */
public record Human(Optional<FullName> name, Optional<BirthDate> born, Optional<Snils> snils, List<String> record) {
    public Human {
        record = List.copyOf(record);
    }

    /**
     * Of a record.
     *
     * @param place what no other record is called by
     */
    public static Human of(Person person, List<String> place) {
        FullName name = person.name();
        Optional<BirthDate> born = person.birthDate().value();
        Optional<Snils> snils = person.matchableSnils();
        boolean known = name.last().isPresent() && name.first().isPresent() && born.isPresent() && snils.isPresent();
        return known ? new Human(Optional.of(name), born, snils, List.of()) : ofPlace(place);
    }

    /** Of a record that is taken for nobody else whatever it says. */
    public static Human ofPlace(List<String> place) {
        return new Human(Optional.empty(), Optional.empty(), Optional.empty(), place);
    }
}
