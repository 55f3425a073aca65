package ru.nso.esialogin.imports.row;

import java.util.Optional;
import ru.nso.esialogin.person.Remark;

/**
 * What is wrong with a value that is kept as written, and what to do. Never holds the value.
 *
 * @param what what is wrong
 * @param howToMend what to do
 */
record Advice(String what, String howToMend) {
    private static final String BY_DOCUMENT = "Сверьте с документом и исправьте.";
    private static final String MOBILE = "Впишите мобильный номер в виде +7XXXXXXXXXX.";

    /** The advice for a remark; nothing for what is worth knowing but is no mistake. */
    static Optional<Advice> of(Remark remark) {
        return switch (remark) {
            case LETTERS_FOR_DIGITS -> told("Вместо цифр стоят буквы, например О вместо 0.", "Перепишите цифрами.");
            case DIGITS_FOR_LETTERS -> told("Вместо букв стоят цифры, например 1 вместо римской I.", BY_DOCUMENT);
            case LOST_LEADING_ZEROS ->
                told(
                        "Не хватает цифр: похоже, Excel убрал нули в начале.",
                        "Задайте ячейке формат «Текстовый» и впишите номер целиком.");
            case CHECK_DIGITS_WRONG -> told("Контрольные цифры СНИЛС не сходятся.", BY_DOCUMENT);
            case ALL_ZEROS -> told("Одни нули — это не номер.", "Впишите номер или оставьте ячейку пустой.");
            case WRONG_LENGTH -> told("Цифр больше или меньше, чем нужно.", BY_DOCUMENT);
            case SHORT_NUMBER -> told("В номере телефона не хватает цифр.", MOBILE);
            case NOT_READABLE -> told("Значение не удалось прочитать, оно сохранено как написано.", BY_DOCUMENT);
            case LANDLINE -> told("Это городской телефон, по нему нельзя войти.", MOBILE);
            case SERVICE_NUMBER -> told("Это служебный номер, а не личный.", MOBILE);
            case TWO_IN_ONE_FIELD ->
                told(
                        "В одной ячейке несколько значений.",
                        "Разделите их точкой с запятой или впишите в разные колонки.");
            case EXTENSION -> told("Добавочный номер не учитывается.", MOBILE);
            case WORDS_BESIDE -> told("Рядом со значением стоят лишние слова.", "Оставьте только значение.");
            case CYRILLIC_LETTERS -> told("Русские буквы на месте латинских.", "Наберите латиницей.");
            case LATIN_LETTERS -> told("Латинские буквы на месте русских.", "Наберите кириллицей.");
            case SPACE_INSIDE -> told("В адресе пробел.", "Уберите его.");
            case COMMA_FOR_DOT -> told("В адресе запятая вместо точки.", "Поставьте точку.");
            case MISTYPED_DOMAIN ->
                told("Похоже на опечатку в адресе после знака @.", "Проверьте его, например yandex.ru, mail.ru.");
            case MASKED, FOREIGN -> Optional.empty();
        };
    }

    private static Optional<Advice> told(String what, String howToMend) {
        return Optional.of(new Advice(what, howToMend));
    }
}
