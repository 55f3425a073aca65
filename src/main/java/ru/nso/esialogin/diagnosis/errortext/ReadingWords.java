package ru.nso.esialogin.diagnosis.errortext;

import java.util.ArrayList;
import java.util.List;

/** What a text says, in sentences for people. */
final class ReadingWords {
    private ReadingWords() {}

    static String says(PastedText pasted) {
        return switch (pasted.kind()) {
            case NOT_FOUND ->
                "Это сообщение «Электронной школы»: она получила данные с Госуслуг и никого по ним не нашла.";
            case DIARY_NOT_FOUND -> "Это сообщение значит, что дневник ученика не нашёлся.";
            case ESIA_CODE ->
                pasted.code().filter(PastedText::isKnown).isPresent()
                        ? "Это код ошибки Госуслуг."
                        : "Это код ошибки Госуслуг, но в нашем списке его нет.";
            case UNKNOWN -> "Такого текста мы не знаем. Вы не ошиблись: возможно, скопирована только часть сообщения.";
        };
    }

    /** What the kinds of key that were sent, and those that were not, tell. */
    static List<String> means(PastedText pasted) {
        KeysNamed keys = KeysNamed.of(pasted.text().keys());
        if (pasted.kind() != TextKind.NOT_FOUND) {
            return List.of();
        }
        return switch (keys.snils()) {
            case SENT -> snilsSent(keys);
            case NOT_SENT -> snilsMissing(keys);
            case UNKNOWN ->
                List.of("Из этого куска текста не видно, что передали Госуслуги. Это написано в скобках в конце"
                        + " сообщения.");
        };
    }

    /** Steps that do not depend on the cause: where the text alone does not tell it. */
    static List<String> steps(PastedText pasted) {
        boolean keysUnknown = KeysNamed.of(pasted.text().keys()).snils() == KeysNamed.State.UNKNOWN;
        return switch (pasted.kind()) {
            case UNKNOWN -> copyAgain("Скопируйте сообщение с экрана целиком, вместе с кодом ошибки, если он есть.");
            case NOT_FOUND ->
                keysUnknown
                        ? copyAgain("Скопируйте сообщение целиком, до закрывающей скобки.")
                        : KeysNamed.of(pasted.text().keys()).snils() == KeysNamed.State.SENT
                                ? List.of(
                                        "Попросите школу проверить СНИЛС, телефон и почту в карточке ребёнка — Ваши и"
                                                + " ребёнка. Сотруднику нужно проверить карточку сотрудника.",
                                        "Возьмите с собой документы: исправить карточку школа может только по ним.",
                                        "Когда школа исправит карточку, войдите снова через сайт school.nso.ru.")
                                : List.of();
            case DIARY_NOT_FOUND, ESIA_CODE -> List.of();
        };
    }

    private static List<String> snilsSent(KeysNamed keys) {
        List<String> sentences = new ArrayList<>();
        sentences.add("СНИЛС Госуслуги передали: на Госуслуги Вы вошли правильно.");
        sentences.add("Значит, в школьной карточке нет этих данных или они записаны иначе. Исправить карточку может"
                + " только школа.");
        List<String> missing = contacts(keys, KeysNamed.State.NOT_SENT);
        if (!missing.isEmpty()) {
            sentences.add("По другим данным дневник не искал: " + String.join(" и ", missing)
                    + " Госуслуги не передали. Если СНИЛС в карточке верный, это не помешает.");
        }
        return sentences;
    }

    private static List<String> snilsMissing(KeysNamed keys) {
        List<String> sent = contacts(keys, KeysNamed.State.SENT);
        if (sent.isEmpty()) {
            return List.of(
                    "Госуслуги не передали ничего: ни СНИЛС, ни телефон, ни почту. Найти по этому никого нельзя.");
        }
        return List.of(
                "Госуслуги передали только " + String.join(" и ", sent) + ". СНИЛС не передан.",
                "Чаще всего это значит, что открылась упрощённая учётная запись: в ней СНИЛС нет. Так бывает, если на"
                        + " Госуслугах вводить телефон или почту, а не СНИЛС.");
    }

    /** Kinds of contact in the state, in the accusative. */
    private static List<String> contacts(KeysNamed keys, KeysNamed.State state) {
        List<String> words = new ArrayList<>(2);
        if (keys.phones() == state) {
            words.add("телефон");
        }
        if (keys.emails() == state) {
            words.add("почту");
        }
        return words;
    }

    private static List<String> copyAgain(String first) {
        return List.of(
                first,
                "Вставьте его ещё раз. Цифры и адрес почты можно заменить звёздочками: нужны только слова.",
                "Если скопировать не получается, сделайте снимок экрана и обратитесь в поддержку.");
    }
}
