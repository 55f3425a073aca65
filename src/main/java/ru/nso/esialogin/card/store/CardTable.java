package ru.nso.esialogin.card.store;

/** The two kinds of cards in queries. */
public enum CardTable {
    PUPIL("CardRow", "cardId", "card", "card_id"),
    STAFF("StaffCardRow", "staffCardId", "staff_card", "staff_card_id");

    private final String entity;
    private final String reference;
    private final String sqlName;
    private final String sqlReference;

    CardTable(String entity, String reference, String sqlName, String sqlReference) {
        this.entity = entity;
        this.reference = reference;
        this.sqlName = sqlName;
        this.sqlReference = sqlReference;
    }

    /** Name of the entity. */
    String entity() {
        return entity;
    }

    /** The field by which people and hashes refer to it. */
    String reference() {
        return reference;
    }

    /** The table. */
    String sqlName() {
        return sqlName;
    }

    /** The column by which people and hashes refer to it. */
    String sqlReference() {
        return sqlReference;
    }
}
