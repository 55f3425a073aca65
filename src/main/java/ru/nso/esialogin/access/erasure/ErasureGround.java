package ru.nso.esialogin.access.erasure;

/** Why somebody has to be erased. The law obliges to in these cases, each with a term of its own (152-ФЗ, article 21). */
public enum ErasureGround {
    CONSENT_WITHDRAWN("согласие отозвано", "152-ФЗ, статья 21, часть 5"),
    UNLAWFUL_PROCESSING("данные обрабатывались неправомерно", "152-ФЗ, статья 21, часть 3"),
    PURPOSE_REACHED("цель обработки достигнута", "152-ФЗ, статья 21, часть 4"),
    REQUEST_OF_SUBJECT(
            "об этом попросил сам человек или его представитель", "152-ФЗ, статья 14, часть 1; статья 20, часть 3");

    private final String words;
    private final String law;

    ErasureGround(String words, String law) {
        this.words = words;
        this.law = law;
    }

    /** For a page that a parent reads. */
    public String words() {
        return words;
    }

    /** Where the law says so. */
    public String law() {
        return law;
    }
}
