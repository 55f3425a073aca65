package ru.nso.esialogin.console.call;

import ru.nso.esialogin.contactcentre.typed.TypedKey;

/**
 * The form that finds a family.
 *
 * @param call number of the call
 * @param callProblem what is wrong with it; empty: nothing
 * @param sought what was typed, where it has to be typed better
 * @param soughtProblem what is wrong with it; empty: nothing
 * @param ask whether it has to be said what the number is
 * @param first whether the page begins with it
 */
public record SearchForm(
        String call, String callProblem, String sought, String soughtProblem, boolean ask, boolean first) {

    /** Nothing typed yet. */
    static SearchForm empty(String call, boolean first) {
        return new SearchForm(call, "", "", "", false, first);
    }

    /** What would be right instead. */
    static String words(TypedKey.Wanted wanted) {
        return switch (wanted) {
            case ANYTHING -> "Введите СНИЛС, телефон или фамилию, имя и дату рождения.";
            case LESS -> "Слишком длинно: не больше " + TypedKey.LONGEST + " знаков.";
            case KNOWN_KIND ->
                "Не понятно, что это. Нужны 11 цифр СНИЛС, номер телефона или фамилия, имя и дата рождения.";
            case SNILS -> "Не удалось прочитать СНИЛС: нужны 11 цифр.";
            case PHONE -> "Не удалось прочитать номер телефона: нужен один номер, например +7 913 000-00-00.";
            case NAME -> "Добавьте имя: нужны хотя бы фамилия и имя или имя и отчество.";
            case BIRTH_DATE -> "Добавьте дату рождения, например 08.03.2012.";
            case REAL_DAY -> "Нужна одна существующая дата рождения, например 08.03.2012.";
        };
    }
}
