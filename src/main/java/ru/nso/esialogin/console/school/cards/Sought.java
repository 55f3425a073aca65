package ru.nso.esialogin.console.school.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.console.school.cards.ListModel.Search;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * What somebody typed to find a card by: a SNILS, a phone, an e-mail address, or a name with the day of birth.
 *
 * @param search as it was typed, with what is wrong with it
 * @param keys what is searched by; none where something is wrong
 */
record Sought(Search search, List<SearchKey> keys) {
    private static final int LONGEST = 200;

    static Sought of(String what, String born) {
        if (what.isBlank() || what.length() > LONGEST) {
            return wrong(what, born, "Введите СНИЛС, телефон, почту или фамилию и имя с датой рождения.", "");
        }
        if (what.contains("@")) {
            List<SearchKey> keys = EmailAddress.read(what).value().stream()
                    .flatMap(field -> field.addresses().stream())
                    .<SearchKey>map(SearchKey.ByEmail::new)
                    .toList();
            return keys.isEmpty()
                    ? wrong(what, born, "Не удалось прочитать адрес почты: нужен вид имя@домен.", "")
                    : right(what, born, keys);
        }
        return what.codePoints().anyMatch(Character::isDigit) ? ofNumber(what, born) : ofName(what, born);
    }

    /** Eleven digits may be a SNILS or a phone: both are tried. */
    private static Sought ofNumber(String what, String born) {
        List<SearchKey> keys = new ArrayList<>();
        Snils.read(what)
                .value()
                .flatMap(field -> field.snils())
                .ifPresent(snils -> keys.add(new SearchKey.BySnils(snils)));
        PhoneNumber.read(what).value().ifPresent(field -> field.numbers()
                .forEach(number -> keys.add(new SearchKey.ByPhone(number))));
        return keys.isEmpty()
                ? wrong(what, born, "Не удалось прочитать номер: в СНИЛС 11 цифр, телефон — в виде +7XXXXXXXXXX.", "")
                : right(what, born, keys);
    }

    private static Sought ofName(String what, String born) {
        Optional<BirthDate> day = BirthDate.parse(born);
        if (day.isEmpty()) {
            return wrong(what, born, "", "К имени нужна дата рождения, например 31.12.2015.");
        }
        List<SearchKey> keys = SearchKey.ofWrittenName(what, day.get().date());
        return keys.isEmpty()
                ? wrong(what, born, "Нужны хотя бы фамилия и имя или имя и отчество.", "")
                : right(what, born, keys);
    }

    private static Sought right(String what, String born, List<SearchKey> keys) {
        return new Sought(new Search(true, what, born, "", ""), keys);
    }

    private static Sought wrong(String what, String born, String whatError, String bornError) {
        return new Sought(new Search(true, what, born, whatError, bornError), List.of());
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "Sought";
    }
}
