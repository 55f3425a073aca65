package ru.nso.esialogin.card.registry;

import java.time.LocalDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** What a person is looked for by. */
public sealed interface SearchKey {

    /** Equal SNILS, whatever its check digits say. */
    record BySnils(Snils snils) implements SearchKey {}

    /** Equal phone number. */
    record ByPhone(PhoneNumber phone) implements SearchKey {}

    /** Equal address, whatever its case. */
    record ByEmail(EmailAddress email) implements SearchKey {}

    /** Equal link to an account of ЕСИА. */
    record ByEsiaOid(String oid) implements SearchKey {}

    /** Equal identifier of the region. */
    record ByRegionalId(String id) implements SearchKey {}

    /**
     * Equal birth date and name: surname and first name, in either order, or first name and patronymic where one side
     * lacks the surname. Spelling variants count as equal.
     */
    record ByName(FullName name, LocalDate birthDate) implements SearchKey {}
}
