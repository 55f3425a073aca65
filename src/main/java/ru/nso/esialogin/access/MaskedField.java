package ru.nso.esialogin.access;

/** A datum of a person that answers show with stars, and that may be asked for in clear. */
public enum MaskedField {
    SNILS("snils"),
    PHONE("phones"),
    EMAIL("emails"),
    DOCUMENT("documents");

    private final String member;

    MaskedField(String member) {
        this.member = member;
    }

    /** The member of a person on a card, as the access log names it. */
    public String member() {
        return member;
    }
}
