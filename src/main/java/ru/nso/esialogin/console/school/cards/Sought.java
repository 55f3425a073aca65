package ru.nso.esialogin.console.school.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.sought.WrittenKeys;
import ru.nso.esialogin.console.school.cards.ListModel.Search;
import ru.nso.esialogin.person.BirthDate;

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
            return found(what, born, WrittenKeys.email(what), WrittenKeys.EMAIL_WANTED);
        }
        return what.codePoints().anyMatch(Character::isDigit) ? ofNumber(what, born) : ofName(what, born);
    }

    /** Eleven digits may be a SNILS or a phone: both are tried. */
    private static Sought ofNumber(String what, String born) {
        List<SearchKey> keys = new ArrayList<>(WrittenKeys.snils(what));
        keys.addAll(WrittenKeys.phone(what));
        return found(what, born, keys, "Не удалось прочитать номер: в СНИЛС 11 цифр, телефон — в виде +7XXXXXXXXXX.");
    }

    private static Sought ofName(String what, String born) {
        Optional<BirthDate> day = BirthDate.parse(born);
        if (day.isEmpty()) {
            return wrong(what, born, "", "К имени нужна дата рождения, например 31.12.2015.");
        }
        return found(what, born, WrittenKeys.name(what, day.get()), WrittenKeys.NAME_WANTED);
    }

    private static Sought found(String what, String born, List<SearchKey> keys, String wanted) {
        return keys.isEmpty() ? wrong(what, born, wanted, "") : new Sought(new Search(true, what, born, "", ""), keys);
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
