package ru.nso.esialogin.console.call;

import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.script.Node;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.simulation.Verdict;

/** Russian words of the pages of a call. */
final class CallWords {
    private CallWords() {}

    /**
     * A word with a sign, which tells the same as its colour.
     *
     * @param sign {@code ok}, {@code warn}, {@code bad} or {@code info}
     * @param text the word
     */
    public record Signed(String sign, String text) {}

    static String kind(RecordKind kind) {
        return switch (kind) {
            case PUPIL -> "Ученик";
            case PARENT -> "Родитель";
            case EMPLOYEE -> "Сотрудник школы";
        };
    }

    static Signed verdict(Verdict verdict) {
        return switch (verdict) {
            case WORKS -> new Signed("ok", "Вход работает");
            case INCOMPLETE -> new Signed("warn", "Входит, но видно не всё");
            case WRONG_PERSON -> new Signed("bad", "Открывается чужая запись");
            case FAILS -> new Signed("bad", "Войти не получится");
            case UNDECIDED -> new Signed("info", "Сведений не хватает");
        };
    }

    static Signed result(Comparison.Result result) {
        return switch (result) {
            case MATCH -> new Signed("ok", "Совпало");
            case NO_MATCH -> new Signed("bad", "Не совпало");
            case NOT_ON_CARD -> new Signed("warn", "В карточке этого нет");
        };
    }

    static String fact(ComparedFact fact) {
        return switch (fact) {
            case CALLER_NAME -> "Имя звонящего";
            case CALLER_BIRTH_DATE -> "Дата рождения звонящего";
            case CALLER_PHONE -> "Телефон звонящего";
            case CALLER_EMAIL -> "Почта звонящего";
            case CHILD_NAME -> "Имя ребёнка";
            case CHILD_BIRTH_DATE -> "Дата рождения ребёнка";
            case SCHOOL -> "Школа";
            case CLASS -> "Класс";
            case DOCUMENT -> "Документ";
        };
    }

    /** By what a family was found. */
    static String foundBy(LookupKey.Kind kind) {
        return switch (kind) {
            case SNILS -> "по СНИЛС";
            case PHONE -> "по телефону";
            case NAME -> "по имени и дате рождения";
        };
    }

    static String place(Node.Name name) {
        return switch (name) {
            case GREETING -> "Приветствие";
            case KEY -> "По чему искать";
            case NOT_FOUND -> "Если ничего не нашлось";
            case COMPARE -> "Кто звонит";
            case NOT_CONFIRMED -> "Если не доказано, кто звонит";
            case GENERAL -> "Общий совет";
            case CAUSE -> "Что сказать";
            case SCHOOL -> "Что сделает школа";
            case QUESTION -> "Что спросить";
            case HAND_OVER -> "Передать второй линии";
            case CALL_BACK -> "Когда перезвонить";
            case TURN -> "Куда ещё обратиться";
            case GOODBYE -> "Прощание";
        };
    }

    /** How far an earlier ticket is. */
    static String ticketState(String state) {
        return switch (state) {
            case "NEW" -> "новое";
            case "NEEDS_INFO" -> "ждём сведений от заявителя";
            case "DIAGNOSED" -> "причина известна";
            case "WITH_SCHOOL" -> "у школы";
            case "WITH_FAMILY" -> "у семьи";
            case "ESCALATED" -> "у следующей линии";
            case "FIXED_VERIFIED" -> "исправлено и проверено";
            case "CLOSED" -> "закрыто";
            default -> state;
        };
    }
}
