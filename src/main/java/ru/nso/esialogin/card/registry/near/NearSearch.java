package ru.nso.esialogin.card.registry.near;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * What cards are to be near to.
 *
 * @param snils SNILS of which one digit or two neighbours may be wrong
 * @param phones numbers of which one digit or two neighbours may be wrong
 * @param emails addresses with one slip
 * @param people names and birth dates, one of which may be partly wrong
 */
public record NearSearch(
        Set<Snils> snils, Set<PhoneNumber> phones, Set<EmailAddress> emails, List<NamedPerson> people) {

    /** Copies what it is given. */
    public NearSearch {
        snils = Set.copyOf(snils);
        phones = Set.copyOf(phones);
        emails = Set.copyOf(emails);
        people = List.copyOf(people);
    }

    /** Whether there is nothing to search by. */
    public boolean isEmpty() {
        return snils.isEmpty() && phones.isEmpty() && emails.isEmpty() && people.isEmpty();
    }

    /** Somebody whose first name and birth date are known. */
    public record NamedPerson(FullName name, BirthDate birthDate) {}
}
