package ru.nso.esialogin.card.editing;

import java.util.Optional;
import ru.nso.esialogin.person.Remark;

/** What people are told about a value that was kept as written. */
public final class RemarkTexts {
    private RemarkTexts() {}

    /** The sentence for a remark; nothing for what is worth knowing but is no mistake. */
    public static Optional<String> of(Remark remark) {
        return switch (remark) {
            case LETTERS_FOR_DIGITS ->
                Optional.of("Вместо цифр стоят буквы, например О вместо 0. Перепишите цифрами по документу.");
            case DIGITS_FOR_LETTERS ->
                Optional.of("Вместо букв стоят цифры, например 1 вместо римской I. Перепишите по документу.");
            case LOST_LEADING_ZEROS ->
                Optional.of(
                        "Не хватает цифр: похоже, потеряны нули в начале. Перепишите номер полностью по документу.");
            case CHECK_DIGITS_WRONG -> Optional.of("Контрольные цифры СНИЛС не сходятся. Сверьте номер с документом.");
            case ALL_ZEROS ->
                Optional.of("Одни нули — это не номер. Впишите номер по документу или оставьте поле пустым.");
            case WRONG_LENGTH -> Optional.of("Цифр больше или меньше, чем нужно. Сверьте номер с документом.");
            case SHORT_NUMBER -> Optional.of("В номере телефона не хватает цифр. Нужен вид +7XXXXXXXXXX.");
            case NOT_READABLE ->
                Optional.of("Значение не удалось прочитать. Оно сохранено как написано; исправьте его.");
            case LANDLINE ->
                Optional.of("Это городской телефон: по нему нельзя войти. Нужен мобильный в виде +7XXXXXXXXXX.");
            case SERVICE_NUMBER ->
                Optional.of("Это служебный номер, а не личный. Нужен мобильный в виде +7XXXXXXXXXX.");
            case TWO_IN_ONE_FIELD -> Optional.of("В одном поле несколько значений. Впишите каждое отдельно.");
            case EXTENSION -> Optional.of("Добавочный номер не учитывается. Нужен мобильный в виде +7XXXXXXXXXX.");
            case WORDS_BESIDE -> Optional.of("Рядом со значением стоят лишние слова. Оставьте только значение.");
            case CYRILLIC_LETTERS -> Optional.of("Русские буквы на месте латинских. Наберите латиницей.");
            case LATIN_LETTERS -> Optional.of("Латинские буквы на месте русских. Наберите кириллицей.");
            case SPACE_INSIDE -> Optional.of("В адресе пробел. Уберите его.");
            case COMMA_FOR_DOT -> Optional.of("В адресе запятая вместо точки. Поставьте точку.");
            case MISTYPED_DOMAIN ->
                Optional.of("Похоже на опечатку в адресе после знака @. Проверьте его, например yandex.ru, mail.ru.");
            case MASKED -> Optional.of("Значение скрыто звёздочками. Нужно полное значение.");
            case FOREIGN -> Optional.empty();
        };
    }
}
