package ru.nso.esialogin.ticket.mail;

/** Why a letter was put aside. */
public enum Quarantine {
    EMPTY("Письмо пустое."),
    NO_LETTER("Это не письмо: в нём нет ни отправителя, ни темы, ни даты."),
    TOO_LARGE("Письмо больше, чем принимает служба."),
    TOO_MANY_PARTS("В письме слишком много частей."),
    NESTED_TOO_DEEPLY("Части письма слишком глубоко вложены друг в друга."),
    HEADERS_TOO_LARGE("Служебные поля письма слишком длинные, или их слишком много."),
    ENCRYPTED("Письмо зашифровано. Попросите прислать его обычным текстом."),
    SEALED_SIGNATURE("Текст письма спрятан внутри электронной подписи. Попросите прислать его обычным текстом."),
    FRAGMENT("Это часть письма, разрезанного почтовой программой. Попросите прислать его целиком."),
    BROKEN("Письмо повреждено, прочитать его нельзя.");

    private final String sentence;

    Quarantine(String sentence) {
        this.sentence = sentence;
    }

    /** For the operator, in Russian. */
    public String sentence() {
        return sentence;
    }
}
