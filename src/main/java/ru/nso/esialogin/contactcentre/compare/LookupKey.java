package ru.nso.esialogin.contactcentre.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * What a family is looked up by.
 *
 * @param kind which kind of key; kept with the look-up
 * @param keys the key in every meaning it can have; never kept
 */
public record LookupKey(Kind kind, Set<SearchKey> keys) {

    /** Kinds of keys. */
    public enum Kind {
        SNILS,
        PHONE,
        NAME
    }

    /** Copies the keys. */
    public LookupKey {
        keys = Set.copyOf(keys);
    }

    /** A SNILS in any form; nothing where it cannot be read. */
    public static Optional<LookupKey> bySnils(String written) {
        return Snils.read(written)
                .value()
                .flatMap(SnilsField::snils)
                .map(snils -> new LookupKey(Kind.SNILS, Set.of(new SearchKey.BySnils(snils))));
    }

    /** A phone number in any form; nothing where none can be read, or more than one. */
    public static Optional<LookupKey> byPhone(String written) {
        List<PhoneNumber> numbers =
                PhoneNumber.read(written).value().map(PhoneField::numbers).orElse(List.of());
        return numbers.size() == 1
                ? Optional.of(new LookupKey(Kind.PHONE, Set.of(new SearchKey.ByPhone(numbers.get(0)))))
                : Optional.empty();
    }

    /**
     * A name with a birth date; nothing for a single word. Two words may be surname and first name, or first name and
     * patronymic: both are tried.
     */
    public static Optional<LookupKey> byName(String written, BirthDate born) {
        List<String> words = List.of(written.strip().split("\\s+"));
        if (words.size() < 2) {
            return Optional.empty();
        }
        Set<SearchKey> keys = new LinkedHashSet<>();
        Fact<String> rest =
                words.size() > 2 ? Fact.of(String.join(" ", words.subList(2, words.size()))) : Fact.unknown();
        keys.add(new SearchKey.ByName(new FullName(Fact.of(words.get(0)), Fact.of(words.get(1)), rest), born.date()));
        if (words.size() == 2) {
            keys.add(new SearchKey.ByName(
                    new FullName(Fact.unknown(), Fact.of(words.get(0)), Fact.of(words.get(1))), born.date()));
        }
        return Optional.of(new LookupKey(Kind.NAME, keys));
    }

    /** Persons on whom the key stands; of a name with a birth date, persons on whom either of the two stands. */
    public List<String> personIds(Kin kin) {
        return kin.records()
                .filter(record -> keys.stream().anyMatch(key -> stands(key, record.person())))
                .map(KinRecord::personId)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean stands(SearchKey key, Person person) {
        if (key instanceof SearchKey.BySnils by) {
            return person.snils()
                    .value()
                    .flatMap(SnilsField::snils)
                    .filter(by.snils()::equals)
                    .isPresent();
        }
        if (key instanceof SearchKey.ByPhone by) {
            return Numbers.phones(person).anyMatch(by.phone()::equals);
        }
        return key instanceof SearchKey.ByName by && isNamed(by, person);
    }

    /**
     * Name or birth date alone suffices: whoever names one twin has told the birth date of the other, and the search
     * finds a person whose surname and first name stand in the wrong fields.
     */
    private static boolean isNamed(SearchKey.ByName by, Person person) {
        NameComparison names = by.name().compare(person.name());
        boolean sameName = names.first() == PartMatch.AGREE && names.last() != PartMatch.DIFFER;
        return sameName
                || person.birthDate()
                        .value()
                        .filter(born -> born.date().equals(by.birthDate()))
                        .isPresent();
    }

    /** The kind, not the key. */
    @Override
    public String toString() {
        return kind.name();
    }
}
