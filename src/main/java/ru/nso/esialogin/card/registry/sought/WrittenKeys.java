package ru.nso.esialogin.card.registry.sought;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/** What people write to search by, as keys of a search of which one has to fit; none where it cannot be read. */
public final class WrittenKeys {
    /** What a SNILS has to be. */
    public static final String SNILS_WANTED = "Не удалось прочитать СНИЛС: нужны 11 цифр.";

    /** What a phone has to be. */
    public static final String PHONE_WANTED = "Не удалось прочитать номер телефона: нужен вид +7XXXXXXXXXX.";

    /** What an address has to be. */
    public static final String EMAIL_WANTED = "Не удалось прочитать адрес почты: нужен вид имя@домен.";

    /** What a name has to be. */
    public static final String NAME_WANTED = "Нужны хотя бы фамилия и имя или имя и отчество.";

    private WrittenKeys() {}

    /** By SNILS, whatever its check digits say. */
    public static List<SearchKey> snils(String text) {
        return Snils.read(text).value().flatMap(SnilsField::snils).stream()
                .<SearchKey>map(SearchKey.BySnils::new)
                .toList();
    }

    /** By phone. */
    public static List<SearchKey> phone(String text) {
        Optional<PhoneField> field = PhoneNumber.read(text).value();
        return field.map(PhoneField::numbers).orElse(List.of()).stream()
                .<SearchKey>map(SearchKey.ByPhone::new)
                .toList();
    }

    /** By e-mail. */
    public static List<SearchKey> email(String text) {
        Optional<EmailField> field = EmailAddress.read(text).value();
        return field.map(EmailField::addresses).orElse(List.of()).stream()
                .<SearchKey>map(SearchKey.ByEmail::new)
                .toList();
    }

    /** By «Фамилия Имя Отчество». Two words may be surname and first name, or first name and patronymic: both are tried. */
    public static List<SearchKey> name(String text, BirthDate day) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() < 2) {
            return List.of();
        }
        List<SearchKey> keys = new ArrayList<>();
        Fact<String> rest =
                words.size() > 2 ? Fact.of(String.join(" ", words.subList(2, words.size()))) : Fact.unknown();
        keys.add(new SearchKey.ByName(new FullName(Fact.of(words.get(0)), Fact.of(words.get(1)), rest), day.date()));
        if (words.size() == 2) {
            keys.add(new SearchKey.ByName(
                    new FullName(Fact.unknown(), Fact.of(words.get(0)), Fact.of(words.get(1))), day.date()));
        }
        return keys;
    }
}
