package ru.nso.esialogin.imports.identity;

/** Why a row is left to a human, and what that human does. */
public enum Doubt {
    SNILS_OF_ANOTHER(
            "Этот СНИЛС уже стоит на другой карточке, а имя или дата рождения там другие.",
            "Проверьте по документам, чей это СНИЛС: частая ошибка — СНИЛС мамы, брата или сестры."),
    REGIONAL_ID_OF_ANOTHER(
            "Этот региональный идентификатор уже стоит на карточке другого человека.",
            "Сверьте идентификатор с карточкой."),
    OTHER_REGIONAL_ID(
            "Человек с таким именем и датой рождения уже есть, но идентификатор у него другой.",
            "Проверьте, один ли это человек. Если один, исправьте идентификатор."),
    SEVERAL_CARDS(
            "Подходят сразу несколько карточек.",
            "Объедините двойные карточки или впишите региональный идентификатор."),
    TWICE_IN_THE_FILE(
            "Этот человек уже был в файле выше, и там сказано другое.",
            "Оставьте одну строку или поставьте строки одного человека рядом."),
    SEVERAL_SCHOOLS("Подходят сразу несколько школ.", "Впишите код школы."),
    SCHOOL_TWICE("Эта школа уже была в файле выше, и там сказано другое.", "Оставьте одну из строк.");

    private final String what;
    private final String howToMend;

    Doubt(String what, String howToMend) {
        this.what = what;
        this.howToMend = howToMend;
    }

    /** What is doubtful, in Russian; holds no value. */
    public String what() {
        return what;
    }

    /** What to do, in Russian. */
    public String howToMend() {
        return howToMend;
    }
}
