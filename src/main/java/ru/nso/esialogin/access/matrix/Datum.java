package ru.nso.esialogin.access.matrix;

/** A kind of personal datum that a card holds. */
public enum Datum {
    NAME("имя"),
    BIRTH_DATE("дата рождения"),
    SNILS("СНИЛС"),
    PHONE("телефон"),
    EMAIL("почта"),
    DOCUMENT("документ"),
    /** The account of ЕСИА a record is linked to. */
    ESIA_OID("связь с ЕСИА"),
    /** Identifiers of the federal and the regional register. */
    REGISTER_ID("номер в реестрах"),
    CLASS("класс");

    private final String russian;

    Datum(String russian) {
        this.russian = russian;
    }

    /** What the page calls it. */
    public String russian() {
        return russian;
    }
}
