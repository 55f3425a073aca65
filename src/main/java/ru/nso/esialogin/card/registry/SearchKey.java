package ru.nso.esialogin.card.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
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
    record ByEsiaOid(String oid) implements SearchKey {
        @Override
        public String toString() {
            return "ByEsiaOid";
        }
    }

    /** Equal identifier of the region. */
    record ByRegionalId(String id) implements SearchKey {
        @Override
        public String toString() {
            return "ByRegionalId";
        }
    }

    /**
     * Equal birth date and name: surname and first name, in either order, or first name and patronymic where one side
     * lacks the surname. Spelling variants count as equal.
     */
    record ByName(FullName name, LocalDate birthDate) implements SearchKey {
        @Override
        public String toString() {
            return "ByName[" + name + ']';
        }
    }

    /**
     * Keys for a name as somebody writes it. Two words may be surname and first name, or first name and patronymic: both
     * are tried.
     *
     * @param written «Фамилия Имя Отчество»; the patronymic, and either the surname, may be left out
     * @return the keys; none for less than two words
     */
    static List<SearchKey> ofWrittenName(String written, LocalDate birthDate) {
        List<String> words = List.of(written.strip().split("\\s+", -1));
        if (words.size() < 2) {
            return List.of();
        }
        List<SearchKey> keys = new ArrayList<>();
        Fact<String> rest =
                words.size() > 2 ? Fact.of(String.join(" ", words.subList(2, words.size()))) : Fact.unknown();
        keys.add(new ByName(new FullName(Fact.of(words.get(0)), Fact.of(words.get(1)), rest), birthDate));
        if (words.size() == 2) {
            keys.add(new ByName(new FullName(Fact.unknown(), Fact.of(words.get(0)), Fact.of(words.get(1))), birthDate));
        }
        return keys;
    }
}
